/**
 * Types of `<checkout-phone-field>` in the markup of Svelte 5 (and 4), which sets properties where
 * the element has setters and hands over the field's own events.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { CheckoutPhoneField } from '../dist/index.js';
import type {
  FieldAttributes,
  FieldEventName,
  FieldEvents,
  FieldName,
  FieldProperties,
  HyphenatedAttributes,
  LowerCaseListeners,
} from './field.js';

type Common = Omit<
  HTMLAttributes<CheckoutPhoneField>,
  FieldName | `on${FieldEventName}` | `on:${FieldEventName}`
>;

/** Listeners as Svelte 4 writes them. */
type Directives = {
  [Name in FieldEventName as `on:${Name}`]?: ((event: FieldEvents[Name]) => void) | undefined;
};

/** Attributes and properties of `<checkout-phone-field>`. */
export interface CheckoutPhoneFieldProps
  extends Common,
    FieldProperties,
    HyphenatedAttributes,
    Pick<FieldAttributes, 'lang' | 'form'>,
    LowerCaseListeners,
    Directives {
  /** The attribute, written where it is given, even as `false`; `readOnly` is the property. */
  readonly?: '' | true | undefined;
}

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
    'checkout-phone-field': CheckoutPhoneFieldProps;
  }
}
