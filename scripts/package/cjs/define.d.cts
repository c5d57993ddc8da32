import type { CheckoutPhoneField as Element } from '../define.js' with {
  'resolution-mode': 'import',
};

/** The element as it is registered; nothing in a page whose form controls can't be custom elements. */
export declare const CheckoutPhoneField: typeof Element;
export type CheckoutPhoneField = Element;
