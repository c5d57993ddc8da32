/**
 * `require('checkout-phone-field/define')`, for Jest and others that know no ES modules: registers the
 * element in a simulated page. It runs the classic script, which holds everything; as a `.js` of a
 * package of ES modules that can't be required. On a server, which has no page, it is the module.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

if (globalThis.document) {
  require('./simulated-page.cjs');
  const script = join(__dirname, '../cdn/checkout-phone-field.classic.js');
  if (!customElements.get('checkout-phone-field')) new Function(readFileSync(script, 'utf8'))();
  exports.CheckoutPhoneField = customElements.get('checkout-phone-field');
} else module.exports = require('../define.node.js');
