/** What the stories share: how a field is drawn from controls, and how a shopper is played. */
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { CheckoutPhoneField } from '../src/index.js';
import { leisure } from '../src/late/on-demand.js';

/** Controls of a story: the attributes and properties of the field. */
export interface FieldArgs {
  label?: string;
  hint?: string;
  placeholder?: string;
  value?: string;
  country?: string;
  countries?: string;
  excludeCountries?: string;
  preferredCountries?: string;
  types?: string;
  strictness?: 'possible' | 'valid';
  locale?: string;
  optional?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  messages?: Record<string, string>;
  countryNames?: Record<string, string>;
}

/** The controls that have an effect on a story. */
export const CONTROLS: ReadonlySet<string> = new Set<keyof FieldArgs>([
  'label',
  'hint',
  'placeholder',
  'value',
  'country',
  'countries',
  'excludeCountries',
  'preferredCountries',
  'types',
  'strictness',
  'locale',
  'optional',
  'disabled',
  'readOnly',
  'messages',
  'countryNames',
]);

/** Draws the field with its controls. */
export const drawField = (args: FieldArgs) => html`<checkout-phone-field
  name="phone"
  label=${ifDefined(args.label || undefined)}
  hint=${ifDefined(args.hint)}
  placeholder=${ifDefined(args.placeholder)}
  value=${ifDefined(args.value)}
  country=${args.country ?? 'FR'}
  countries=${ifDefined(args.countries)}
  exclude-countries=${ifDefined(args.excludeCountries)}
  preferred-countries=${ifDefined(args.preferredCountries)}
  types=${ifDefined(args.types)}
  strictness=${ifDefined(args.strictness)}
  locale=${ifDefined(args.locale)}
  ?optional=${args.optional}
  ?disabled=${args.disabled}
  ?readonly=${args.readOnly}
  .messages=${args.messages ?? {}}
  .countryNames=${args.countryNames ?? {}}
></checkout-phone-field>`;

/** The field of a story. */
export function fieldIn(canvas: HTMLElement): CheckoutPhoneField {
  return canvas.querySelector('checkout-phone-field')!;
}

/** Part of the field by its name, e.g. `error`. */
export const part = (field: Element, name: string): HTMLElement | null =>
  field.shadowRoot!.querySelector(`[part="${name}"]`);

/** The input, ours or the page's. */
export const inputOf = (field: CheckoutPhoneField): HTMLInputElement =>
  field.querySelector<HTMLInputElement>('input[slot=input]') ??
  field.shadowRoot!.querySelector('input')!;

/** Waits until engine, metadata, language and what comes behind them are there and drawn. */
export async function settled(field: CheckoutPhoneField): Promise<void> {
  await field.updateComplete;
  await field.ready;
  await leisure.get().catch(() => {});
  await field.updateComplete;
}

/** Types one character after the other, by the browser's own editing. */
export async function type(field: CheckoutPhoneField, text: string): Promise<void> {
  field.focus();
  for (const character of text) document.execCommand('insertText', false, character);
  await field.updateComplete;
}

/** Types and leaves the field. */
export async function typeAndLeave(field: CheckoutPhoneField, text: string): Promise<void> {
  await settled(field);
  await type(field, text);
  inputOf(field).blur();
  await field.updateComplete;
}

/** The text of a part, once it is there. */
export async function told(field: Element, name: 'error' | 'warning', text: RegExp): Promise<void> {
  await waitFor(() => {
    expect(part(field, name)?.textContent ?? '').toMatch(text);
  });
}
