/**
 * Package entry `checkout-phone-field/react`: the field as a component of React 18 and 19, the same
 * in an app that is drawn by a server and in one that is not.
 */
import type * as React from 'react';
import type { CheckoutPhoneFieldEventMap, CheckoutPhoneField as Field } from '../../dist/index.js';
import type { FieldEventName, FieldName, FieldProperties } from '../../types/field.js';

/** The element, as a `ref` has it. */
export type CheckoutPhoneFieldElement = Field;

/** The field's own events, as its props hear them: the browser's, not React's. */
export type CheckoutPhoneFieldEvents = {
  [Name in FieldEventName]: CheckoutPhoneFieldEventMap[Name] & {
    /** The field; of `placementchange` the element below which it is about to be placed. */
    readonly target: Name extends 'placementchange' ? Element : Field;
  };
};

/** Props that may be a text as well, as in markup: codes or kinds between spaces or commas. */
type Lists = 'countries' | 'excludeCountries' | 'preferredCountries' | 'types';

type Common = Omit<
  React.HTMLAttributes<Field>,
  | FieldName
  | 'lang'
  | 'onInput'
  | 'onInputCapture'
  | 'onChange'
  | 'onChangeCapture'
  | 'onInvalid'
  | 'dangerouslySetInnerHTML'
>;

/** Props of the component: the field's properties by their names, and listeners of its events. */
export interface CheckoutPhoneFieldProps
  extends Common,
    Omit<FieldProperties, Lists | 'value' | 'defaultValue'> {
  /**
   * The number as your state has it, in E.164 form or `''`; keep it by `onValueChange`. It is set
   * when it becomes another one, and goes before a number that a session brings.
   */
  value?: string | null | undefined;
  /** The number at first, of a field that keeps it itself. */
  defaultValue?: string | null | undefined;
  /** ISO 3166-1 alpha-2 codes that are accepted; empty for all. */
  countries?: readonly string[] | string | undefined;
  /** ISO 3166-1 alpha-2 codes that are not accepted, and not listed. */
  excludeCountries?: readonly string[] | string | undefined;
  /** ISO 3166-1 alpha-2 codes that the picker shows first. */
  preferredCountries?: readonly string[] | string | undefined;
  /** Kinds of number that are accepted, e.g. `mobile`; empty for all. */
  types?: FieldProperties['types'] | string;
  /** The opposite of `optional`: `false` lets the field be left empty. */
  required?: boolean | undefined;
  /** Id of the form it belongs to, as on a native input. */
  form?: string | undefined;
  /** Language of messages and country names; `locale` goes first. */
  lang?: string | undefined;
  autoFocus?: boolean | undefined;
  /**
   * The number, with each key (`''` while it is not one yet) and whenever it becomes another without
   * one: by a session, by the engine that reads what was stored, by a reset.
   */
  onValueChange?: ((value: string, field: Field) => void) | undefined;
  /** What is wrong became something else, in the shopper's words; `''` if nothing is. */
  onValidityChange?: ((message: string, field: Field) => void) | undefined;
  /** The shopper changed the text. */
  onInput?: ((event: CheckoutPhoneFieldEvents['input']) => void) | undefined;
  /** The shopper committed a change, as on a native input; React's own `onChange` is `onInput`. */
  onChange?: ((event: CheckoutPhoneFieldEvents['change']) => void) | undefined;
  /** A form, or a script, has asked and the number is refused: the browser’s own event. */
  onInvalid?: ((event: Event) => void) | undefined;
  /** The number is read with another country. */
  onCountryChange?: ((event: CheckoutPhoneFieldEvents['countrychange']) => void) | undefined;
  /** The field is about to move; cancelable. */
  onPlacementChange?: ((event: CheckoutPhoneFieldEvents['placementchange']) => void) | undefined;
  /** The session asks for what can't be collected, or the page asks already. */
  onCollectionError?: ((event: CheckoutPhoneFieldEvents['collectionerror']) => void) | undefined;
  /** Engine and metadata of the current country are loaded. */
  onReady?: ((event: CheckoutPhoneFieldEvents['ready']) => void) | undefined;
}

/**
 * The phone field. Its children are the element's: `<input slot="input">`, a label.
 *
 * @example
 * const [phone, setPhone] = useState('');
 * <CheckoutPhoneField name="phone" country="FR" value={phone} onValueChange={setPhone} />
 */
export declare const CheckoutPhoneField: React.ForwardRefExoticComponent<
  CheckoutPhoneFieldProps & React.RefAttributes<Field>
>;
