/** Registers the element in a browser, once. In Node it is `register.node.js`. */
import { CheckoutPhoneField } from '../../dist/checkout-phone-field.js';

/** As `checkout-phone-field/define` does, but not before a field of React's is on the page. */
export function register() {
  const canBeFormControl =
    !globalThis.ElementInternals || 'setFormValue' in ElementInternals.prototype;
  if (canBeFormControl && !customElements.get('checkout-phone-field')) CheckoutPhoneField.define();
}
