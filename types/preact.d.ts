/**
 * Types of `<checkout-phone-field>` in the JSX of Preact, which sets properties where the element
 * has them and hands over the field's own events.
 */
import type { ClassAttributes, JSX } from 'preact';
import type { CheckoutPhoneField } from '../dist/index.js';
import type {
  FieldAttributes,
  FieldEvents,
  FieldName,
  FieldProperties,
  HyphenatedAttributes,
  LowerCaseListeners,
} from './field.js';

type Common = Omit<
  JSX.HTMLAttributes<CheckoutPhoneField>,
  FieldName | 'onInput' | 'onInputCapture' | 'onChange' | 'onChangeCapture'
>;

/** Props of `<checkout-phone-field>`. */
export interface CheckoutPhoneFieldProps
  extends Common,
    ClassAttributes<CheckoutPhoneField>,
    FieldProperties,
    HyphenatedAttributes,
    Pick<FieldAttributes, 'lang' | 'form'>,
    LowerCaseListeners {
  /** The attribute; `readOnly` is the property. */
  readonly?: boolean | '' | undefined;
  /** The shopper changed the text. */
  onInput?: ((event: FieldEvents['input']) => void) | undefined;
  onInputCapture?: ((event: FieldEvents['input']) => void) | undefined;
  /** The shopper committed a change. */
  onChange?: ((event: FieldEvents['change']) => void) | undefined;
  onChangeCapture?: ((event: FieldEvents['change']) => void) | undefined;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'checkout-phone-field': CheckoutPhoneFieldProps;
    }
  }
}
