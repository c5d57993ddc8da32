/** The same as `define.ts` for Node and for the classic script: nothing of a session comes later. */
import './late/checkout-at-once.js';

export { CheckoutPhoneField } from './define.js';
