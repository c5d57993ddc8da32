/** Types of the package entry `checkout-phone-field/vue`. */
import type { DefineSetupFnComponent, SlotsType } from 'vue';
import type { CheckoutPhoneField as PhoneField } from '../../dist/index.js';
import type { FieldEvents, FieldProperties } from '../../types/field.js';

/** A list, also as one text of codes or kinds between spaces or commas. */
type ListOrText<Name extends keyof FieldProperties> = FieldProperties[Name] | string;
type Lists = 'countries' | 'excludeCountries' | 'preferredCountries' | 'types';

/** Props of the component: the properties of the element, and what `v-model` binds. */
export interface CheckoutPhoneFieldProps extends Omit<FieldProperties, Lists | 'value'> {
  /** The state: E.164, or `''` while there is no number. Any other text is read, and becomes it. */
  modelValue?: string | null | undefined;
  /** With `lazy` the state follows `change`, and not each key. Vue's `number` takes the `+` away. */
  modelModifiers?: { readonly lazy?: true } | undefined;
  /** What a reset returns to; without it the state that the component began with. */
  defaultValue?: string | undefined;
  /** ISO 3166-1 alpha-2 codes that are accepted; empty for all. */
  countries?: ListOrText<'countries'>;
  /** ISO 3166-1 alpha-2 codes that are neither accepted nor listed. */
  excludeCountries?: ListOrText<'excludeCountries'>;
  /** ISO 3166-1 alpha-2 codes that the picker shows first. */
  preferredCountries?: ListOrText<'preferredCountries'>;
  /** Kinds of number that are accepted, e.g. `mobile`; empty for all. */
  types?: ListOrText<'types'>;
  /** The opposite of `optional`: `false` lets the field be left empty. */
  required?: boolean | undefined;
  /** As on a native input; `readOnly` under the name that it has in HTML. */
  readonly?: boolean | undefined;
}

/** What the component tells: the state, and the events of the element. */
export type CheckoutPhoneFieldEmits = {
  'update:modelValue': (value: string) => void;
} & { [Name in keyof FieldEvents]: (event: FieldEvents[Name]) => void };

/** The slots of the element. */
export interface CheckoutPhoneFieldSlots {
  /** An `<input type="tel">` of the page's own, enhanced in place. */
  input?: () => unknown;
  /** Rich text in place of the label's. */
  label?: () => unknown;
  /** Rich text in place of the hint's. */
  hint?: () => unknown;
  default?: () => unknown;
}

/** What a template ref gives, beside what every component's has. */
export interface CheckoutPhoneFieldExposed
  extends Pick<
    PhoneField,
    'focus' | 'select' | 'checkValidity' | 'reportValidity' | 'setCustomValidity'
  > {
  /** The element itself once it is there, with `reading`, `validity`, `ready` and the rest. */
  readonly element: PhoneField | null;
  /** Empties the field, also of what is not yet a number, and the state with it. */
  clear(): void;
  /** Takes a wallet's number, and the state with it; whether there was one. */
  applyWalletContact: PhoneField['applyWalletContact'];
}

/**
 * `<CheckoutPhoneField v-model="phone" country="FR" />`, in Vue 3.5 and newer, drawn by a server or
 * not.
 *
 * The state is E.164, or `''` while there is no number. It comes to know by itself the number that a
 * session brings, what was typed before the page was hydrated, and the E.164 form of a number that it
 * gave in another one. A reset returns both to `default-value`, or to the state that the component
 * began with, unless a listener of the form's `reset` sets another state.
 */
export declare const CheckoutPhoneField: new (
  props: CheckoutPhoneFieldProps,
) => InstanceType<
  DefineSetupFnComponent<
    CheckoutPhoneFieldProps,
    CheckoutPhoneFieldEmits,
    SlotsType<CheckoutPhoneFieldSlots>
  >
> &
  CheckoutPhoneFieldExposed;
