/**
 * Registers `<checkout-phone-field>`. Loading it twice, or two versions on one page, is harmless:
 * the first one serves. Where form controls can't be custom elements (Firefox 93 to 97 has an
 * `ElementInternals` without form values) it registers nothing: the input that a page wrote into
 * the field stays what it is, and submits.
 */
import { CheckoutPhoneField } from './checkout-phone-field.js';
import { importEnhance } from './late/files.js';
import { callingCodeOf } from './number/countries.js';
import { loadFile } from './number/loader.js';
import { onServer } from './platform/on-server.js';

const canBeFormControl =
  // A server has none, and renders all the same.
  !globalThis.ElementInternals || 'setFormValue' in ElementInternals.prototype;

if (canBeFormControl && !customElements.get('checkout-phone-field')) {
  if (!onServer) {
    // On its way while the fields of the page are made. A number that stands in one may be of another country.
    const field = document.querySelector('checkout-phone-field[country]:not([value])');
    loadFile(callingCodeOf(field?.getAttribute('country') ?? '')).catch(() => {});
  }
  customElements.define('checkout-phone-field', CheckoutPhoneField);
}

// `data-enhance="selector"` on a script tag: the page's own inputs become fields.
if (!onServer && document.querySelector('script[data-enhance]')) {
  // Where it can't be had, the page's inputs stay what they are.
  importEnhance().catch(() => {});
}

export { CheckoutPhoneField };
