/**
 * The same as `define.ts` for Node and for the classic script: nothing of a session comes later. In Node
 * a page may be simulated, for unit tests: there the field is a form control all the same.
 */
import './form/simulated-page.js';
import './late/checkout-at-once.js';

export { CheckoutPhoneField } from './define.js';
