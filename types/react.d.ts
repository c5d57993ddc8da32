/**
 * Types of `<checkout-phone-field>` in the JSX of React 19 and later, which sets the properties of a
 * custom element and listens to its events by their own names (`oncountrychange`).
 * React 18 sets attributes only: `checkout-phone-field/types/react-18`.
 */
import type * as React from 'react';
import type { CheckoutPhoneField, PhoneChangeEvent, PhoneInputEvent } from '../dist/index.js';
import type {
  FieldAttributes,
  FieldName,
  FieldProperties,
  HyphenatedAttributes,
  LowerCaseListeners,
} from './field.js';

/** The event that React makes of the field's own, which is its `nativeEvent`. */
export interface ReactFieldEvent<E extends Event>
  extends React.SyntheticEvent<CheckoutPhoneField, E> {
  target: EventTarget & CheckoutPhoneField;
}

type Common = Omit<
  React.HTMLAttributes<CheckoutPhoneField>,
  FieldName | 'onInput' | 'onInputCapture' | 'onChange' | 'onChangeCapture'
>;

/** Props of `<checkout-phone-field>`. */
export interface CheckoutPhoneFieldProps
  extends Common,
    FieldProperties,
    HyphenatedAttributes,
    Pick<FieldAttributes, 'lang'>,
    LowerCaseListeners {
  class?: string | undefined;
  /** The attribute; `readOnly` is the property. */
  readonly?: boolean | '' | undefined;
  /** React would set the property, which can only be read: put the field into its form. */
  form?: never;
  /** The shopper changed the text. */
  onInput?: ((event: ReactFieldEvent<PhoneInputEvent>) => void) | undefined;
  onInputCapture?: ((event: ReactFieldEvent<PhoneInputEvent>) => void) | undefined;
  /** The shopper committed a change. */
  onChange?: ((event: ReactFieldEvent<PhoneChangeEvent>) => void) | undefined;
  onChangeCapture?: ((event: ReactFieldEvent<PhoneChangeEvent>) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'checkout-phone-field': CheckoutPhoneFieldProps & React.ClassAttributes<CheckoutPhoneField>;
    }
  }
}
