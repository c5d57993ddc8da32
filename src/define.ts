/**
 * Registers `<checkout-phone-field>`. Loading it twice, or two versions on one page, is harmless:
 * the first one serves.
 */
import { CheckoutPhoneField } from './checkout-phone-field.js';

if (!customElements.get('checkout-phone-field')) {
  customElements.define('checkout-phone-field', CheckoutPhoneField);
}

export { CheckoutPhoneField };
