/**
 * Types of `<checkout-phone-field>` in the templates of Vue 3, which sets properties where the
 * element has them and hands over the field's own events.
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CheckoutPhoneField } from '../dist/index.js';
import type { FieldAttributes, FieldEvents, FieldName, FieldProperties } from './field.js';

type Attributes = Omit<HTMLAttributes, FieldName | 'onInput' | 'onChange'>;

type Listeners = {
  [Name in keyof FieldEvents as `on${Capitalize<Name>}`]?:
    | ((event: FieldEvents[Name]) => void)
    | undefined;
};

/** Props of `<checkout-phone-field>`. */
export interface CheckoutPhoneFieldProps
  extends Attributes,
    FieldProperties,
    Pick<FieldAttributes, 'lang' | 'form'>,
    Listeners {
  /** What `v-model` binds: the tools name it so, and Vue sets `value`. */
  modelValue?: FieldProperties['value'];
}

/** The field as Vue's tools see a component; it is one of the page's elements all the same. */
export type CheckoutPhoneFieldComponent = new () => CheckoutPhoneField & {
  /** For the tools only. @deprecated there is no such property */
  $props: CheckoutPhoneFieldProps & PublicProps;
  /** For the tools only. @deprecated there is no such method */
  $emit: EmitFn<{ [Name in keyof FieldEvents]: (event: FieldEvents[Name]) => void }>;
  /** For the tools only. @deprecated there is no such property */
  $slots: {
    default?: () => unknown;
    hint?: () => unknown;
    input?: () => unknown;
    label?: () => unknown;
  };
};

declare module 'vue' {
  interface GlobalComponents {
    'checkout-phone-field': CheckoutPhoneFieldComponent;
  }
}
