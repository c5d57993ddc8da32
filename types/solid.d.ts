/**
 * Types of `<checkout-phone-field>` in the JSX of Solid, which sets the properties of a custom
 * element; `attr:` writes an attribute instead and `on:` listens by any name.
 */
import type { JSX } from 'solid-js';
import type { CheckoutPhoneField } from '../dist/index.js';
import type {
  FieldAttributes,
  FieldEventName,
  FieldEvents,
  FieldName,
  FieldProperties,
} from './field.js';

type Common = Omit<
  JSX.HTMLAttributes<CheckoutPhoneField>,
  FieldName | 'onInput' | 'oninput' | 'onChange' | 'onchange' | `on:${FieldEventName}`
>;

type Prefixed = {
  [Name in keyof FieldProperties as `prop:${Name}`]?: FieldProperties[Name];
} & {
  [Name in keyof FieldAttributes as `attr:${Name}`]?: FieldAttributes[Name] | boolean;
} & {
  [Name in 'disabled' | 'readonly' | 'optional' as `bool:${Name}`]?: boolean | undefined;
} & {
  [Name in FieldEventName as `on:${Name}`]?:
    | JSX.EventHandlerWithOptionsUnion<CheckoutPhoneField, FieldEvents[Name]>
    | undefined;
};

/** Props of `<checkout-phone-field>`. */
export interface CheckoutPhoneFieldProps
  extends Common,
    FieldProperties,
    Prefixed,
    Pick<FieldAttributes, 'lang'> {
  /** The shopper changed the text. */
  onInput?: JSX.EventHandlerUnion<CheckoutPhoneField, FieldEvents['input']> | undefined;
  oninput?: JSX.EventHandlerUnion<CheckoutPhoneField, FieldEvents['input']> | undefined;
  /** The shopper committed a change. */
  onChange?: JSX.EventHandlerUnion<CheckoutPhoneField, FieldEvents['change']> | undefined;
  onchange?: JSX.EventHandlerUnion<CheckoutPhoneField, FieldEvents['change']> | undefined;
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'checkout-phone-field': CheckoutPhoneFieldProps;
    }
  }
}
