/**
 * Types of `<checkout-phone-field>` in the JSX of React 18, which writes nothing but attributes on a
 * custom element: objects and the events of its own are set through a `ref`.
 */
import type * as React from 'react';
import type { CheckoutPhoneField, PhoneInputEvent } from '../dist/index.js';
import type { FieldAttributes, FieldName } from './field.js';

/** The event that React makes of the field's own, which is its `nativeEvent`. */
export interface ReactFieldEvent<E extends Event>
  extends React.SyntheticEvent<CheckoutPhoneField, E> {
  target: EventTarget & CheckoutPhoneField;
}

type Common = Omit<
  React.HTMLAttributes<CheckoutPhoneField>,
  FieldName | 'className' | 'onInput' | 'onInputCapture' | 'onChange' | 'onChangeCapture'
>;

/**
 * Props of `<checkout-phone-field>`. React 18 writes `false` as an attribute that is there, so that
 * `disabled`, `readonly` and `optional` take `undefined` for no.
 */
export interface CheckoutPhoneFieldProps extends Common, FieldAttributes {
  /** React 18 writes `className` as an attribute of that name. */
  class?: string | undefined;
  className?: never;
  /** The shopper changed the text. */
  onInput?: ((event: ReactFieldEvent<PhoneInputEvent>) => void) | undefined;
  onInputCapture?: ((event: ReactFieldEvent<PhoneInputEvent>) => void) | undefined;
  /** React 18 does not hear it from a custom element: `addEventListener` through a `ref`. */
  onChange?: never;
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'checkout-phone-field': CheckoutPhoneFieldProps & React.ClassAttributes<CheckoutPhoneField>;
    }
  }
}
