/**
 * Registers `<checkout-phone-field>`. Loading it twice, or two versions on one page, is harmless:
 * the first one serves. Where form controls can't be custom elements (Firefox 93 to 97 has an
 * `ElementInternals` without form values) it registers nothing: the input that a page wrote into
 * the field stays what it is, and submits.
 */
import { CheckoutPhoneField } from './checkout-phone-field.js';
import { importEnhance } from './late/files.js';

const canBeFormControl =
  // A server has none, and renders all the same.
  !globalThis.ElementInternals || 'setFormValue' in ElementInternals.prototype;

if (canBeFormControl && !customElements.get('checkout-phone-field')) {
  customElements.define('checkout-phone-field', CheckoutPhoneField);
}

/** A script tag that asks for the page's own inputs to become fields: `data-enhance="selector"`. */
const script = globalThis.document?.querySelector?.<HTMLElement>('script[data-enhance]');
if (script) void importEnhance().then(({ enhanceFor }) => enhanceFor(script));

export { CheckoutPhoneField };
