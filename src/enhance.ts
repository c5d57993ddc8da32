/**
 * Package entry `checkout-phone-field/enhance`: the phone inputs that a page has already become the
 * field, in place. Registers the element.
 *
 * @example
 * import { enhanceAll } from 'checkout-phone-field/enhance';
 * enhanceAll('#billing_phone', { country: 'FR' });
 */
import './define.js';

export {
  type EnhancedInput,
  type EnhancedInputs,
  type EnhanceOptions,
  enhance,
  enhanceAll,
} from './enhance/index.js';
