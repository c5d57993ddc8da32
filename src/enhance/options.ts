/** What a page says of the field that its input becomes: by options, or by `data-` attributes. */

/** Options of an enhanced input, named and meant as the field's own attributes. */
export interface EnhanceOptions {
  /** ISO 3166-1 alpha-2 code for numbers typed without `+`. */
  readonly country?: string;
  /** Codes that are accepted; none for all. */
  readonly countries?: string | readonly string[];
  /** Codes that are not. */
  readonly excludeCountries?: string | readonly string[];
  /** Codes that the picker shows first. */
  readonly preferredCountries?: string | readonly string[];
  /** Kinds of number that are accepted, e.g. `mobile`; none for all. */
  readonly types?: string | readonly string[];
  /** `possible` refuses what can't be a number; `valid` also refuses unknown ranges. */
  readonly strictness?: 'possible' | 'valid';
  /** BCP 47 tag of messages and country names. */
  readonly locale?: string;
  /** Text below the box. */
  readonly hint?: string;
  /** The number may be left out; default: what `required` and `aria-required` of the input say. */
  readonly optional?: boolean;
  /** `page` (default) takes sizes and colours from the input, `own` leaves the field its own. */
  readonly look?: 'page' | 'own';
}

const names = [
  'country',
  'countries',
  'excludeCountries',
  'preferredCountries',
  'types',
  'strictness',
  'locale',
  'hint',
  'look',
] as const;

/** The options that an element of the page states by `data-country`, `data-preferred-countries`, … */
export function statedOptions({ dataset }: HTMLElement): EnhanceOptions {
  const stated: Record<string, unknown> = {};
  for (const name of names) if (dataset[name] !== undefined) stated[name] = dataset[name];
  if (dataset['optional'] !== undefined) stated['optional'] = dataset['optional'] !== 'false';
  return stated;
}

/** Puts options on a field, as attributes. */
export function putOptions(field: Element, options: EnhanceOptions): void {
  for (const name of names) {
    const value = options[name];
    if (name === 'look' || value === undefined || `${value}` === '') continue;
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    field.setAttribute(attribute, typeof value === 'string' ? value : value.join(' '));
  }
}

/** Whether the input that becomes a field must be filled in. */
export function isRequired(input: HTMLInputElement, { optional }: EnhanceOptions): boolean {
  if (optional !== undefined) return !optional;
  return input.required || input.getAttribute('aria-required') === 'true';
}
