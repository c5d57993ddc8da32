/**
 * What every framework's types for `<checkout-phone-field>` are made of: its properties, taken from
 * the class itself, its attributes and its events. A framework adds how it hands them over.
 */
import type { LitElement } from 'lit';
import type { CheckoutPhoneField, CheckoutPhoneFieldEventMap } from '../dist/index.js';

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Names of the members of `T` that can be set, and are no methods. */
type SettableName<T> = {
  [K in keyof T]-?: T[K] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<T, K>, { -readonly [P in K]: T[P] }> extends true
      ? K
      : never;
}[keyof T];

/** Names of the properties that the field adds to what every element has. */
type OwnName = Exclude<SettableName<CheckoutPhoneField>, keyof LitElement>;

type OrUndefined<T> = { [K in keyof T]?: T[K] | undefined };

/**
 * Lists may be a text as well, codes or kinds between spaces or commas: the field takes it for the
 * list, and a framework that is drawn by a server writes it into its markup, where a list is lost.
 */
type ListName = 'countries' | 'excludeCountries' | 'preferredCountries' | 'types';

/**
 * The field's own properties that can be set, each with the type that the class gives it, and lists
 * as a text as well.
 */
export type FieldProperties = OrUndefined<
  Pick<CheckoutPhoneField, Exclude<OwnName, ListName>> & {
    [Name in ListName]: CheckoutPhoneField[Name] | string;
  }
>;

/** An attribute that is there or not: `''` and `true` write it, `undefined` leaves it out. */
export type Presence = '' | true | undefined;

/**
 * The field's attributes as HTML has them. Lists are codes between spaces or commas. A name with a
 * hyphen is no property: every framework writes it as an attribute.
 */
export interface FieldAttributes {
  /** Name of the entry in the form's data, as on a native input. */
  name?: string | undefined;
  /** The default value, as on a native input: E.164, or any text. */
  value?: string | undefined;
  /** As on a native input; a disabled fieldset disables the field as well. */
  disabled?: Presence;
  /** As on a native input: can be focused and is submitted, but not edited or validated. */
  readonly?: Presence;
  /** The field may be left empty. */
  optional?: Presence;
  /** Id of the form it belongs to, as on a native input. */
  form?: string | undefined;
  /** Language of messages and country names, as everywhere on a page; `locale` goes first. */
  lang?: string | undefined;
  /** Autofill detail tokens (HTML Living Standard, autofill); default `tel`. */
  autocomplete?: string | undefined;
  /** ISO 3166-1 alpha-2 code for numbers typed without `+`. */
  country?: string | undefined;
  /** ISO 3166-1 alpha-2 codes that are accepted, e.g. `FR BE`. */
  countries?: string | undefined;
  /** ISO 3166-1 alpha-2 codes that are neither accepted nor listed, e.g. `FR BE`. */
  'exclude-countries'?: string | undefined;
  /** ISO 3166-1 alpha-2 codes that the picker shows first, e.g. `FR BE`. */
  'preferred-countries'?: string | undefined;
  /** Kinds of number that are accepted, e.g. `mobile`. */
  types?: string | undefined;
  /** `possible` refuses what can't be a number; `valid` also refuses unknown ranges. */
  strictness?: FieldProperties['strictness'];
  /** Text of the label. */
  label?: string | undefined;
  /** Text below the box. */
  hint?: string | undefined;
  /** Placeholder; `example` shows the example number of the country. */
  placeholder?: string | undefined;
  /** BCP 47 tag for messages and country names. */
  locale?: string | undefined;
  /** `auto` finds its place on the page, `inline` stays. */
  placement?: FieldProperties['placement'];
  /** How the list of countries opens; default `auto`. */
  picker?: 'auto' | 'native' | 'search' | undefined;
  /** Selector of the element below which `placement="auto"` puts the field. */
  'placement-target'?: string | undefined;
  /** Submit by an `<input type="hidden">`, for scripts that walk the form's inputs by hand. */
  'hidden-input'?: Presence;
}

/** The attributes whose names are no properties', so that no framework takes them for one. */
export type HyphenatedAttributes = Pick<
  FieldAttributes,
  'exclude-countries' | 'preferred-countries' | 'placement-target' | 'hidden-input'
>;

/** Names of the field's own events, and of those that it gives another class than the platform. */
export type FieldEventName =
  | 'input'
  | 'change'
  | 'countrychange'
  | 'placementchange'
  | 'collectionerror'
  | 'ready';

/** The events of the field as its own listeners get them. */
export type FieldEvents = {
  [Name in FieldEventName]: CheckoutPhoneFieldEventMap[Name] & {
    readonly currentTarget: CheckoutPhoneField;
    /** The field; of `placementchange` the element below which it is about to be placed. */
    readonly target: Name extends 'placementchange' ? Element : CheckoutPhoneField;
  };
};

/** Listeners under the lower-case names of event handler attributes: `oninput`, `onready` … */
export type LowerCaseListeners = {
  [Name in FieldEventName as `on${Name}`]?: ((event: FieldEvents[Name]) => void) | undefined;
};

/** Every name above that a framework's own list of attributes must not define otherwise. */
export type FieldName = keyof FieldProperties | keyof FieldAttributes;
