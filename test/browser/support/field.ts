/** Puts fields on the page and looks into them. */
import './comparing-nodes.js';
import { waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { CheckoutPhoneField } from '../../../src/checkout-phone-field.js';
import { leisure } from '../../../src/late/on-demand.js';

export type { CheckoutPhoneField };

let box: HTMLElement | undefined;

/** Puts markup on the page, in place of what was there. */
export function show(markup: string): HTMLElement {
  clear();
  box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}

/** Takes the markup of {@link show} away. */
export function clear(): void {
  box?.remove();
  box = undefined;
}

/** The first field on the page. */
export const theField = (): CheckoutPhoneField => document.querySelector('checkout-phone-field')!;

/** The first form on the page. */
export const theForm = (): HTMLFormElement => document.querySelector('form')!;

/** The input that a field shows, its own or the page's. */
export const inputOf = (field: CheckoutPhoneField): HTMLInputElement =>
  field.querySelector<HTMLInputElement>('input[slot=input]') ??
  field.shadowRoot!.querySelector<HTMLInputElement>('input')!;

/** The part of a field's shadow tree. */
export const part = (field: CheckoutPhoneField, name: string): HTMLElement | null =>
  field.shadowRoot!.querySelector(`[part~="${name}"]`);

/** What a field says of errors. */
export const errorOf = (field: CheckoutPhoneField): string =>
  part(field, 'error')?.textContent?.trim() ?? '';

/** What a field warns of. */
export const warningOf = (field: CheckoutPhoneField): string =>
  part(field, 'warning')?.textContent?.trim() ?? '';

/** What a field has announced last. */
export const spokenBy = (field: CheckoutPhoneField): string =>
  field.shadowRoot!.querySelector('[aria-live]')?.textContent ?? '';

/** Waits until a field has loaded what it needs, and what comes with the words, and is drawn. */
export async function settled(field = theField()): Promise<CheckoutPhoneField> {
  await field.ready;
  await leisure.get().catch(() => {});
  await field.updateComplete;
  return field;
}

/** Shows markup and waits for its first field. */
export async function showField(markup: string): Promise<CheckoutPhoneField> {
  show(markup);
  return settled();
}

/**
 * Waits for what has been put off to a task of its own until now, by `setTimeout` without a time:
 * such tasks run in the order in which they were asked for (HTML Living Standard, timers), so that
 * whatever was to happen has happened, on a machine as slow as any. Not for what comes by itself:
 * {@link until} waits for that.
 */
export const aTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Waits until something holds. The time is only a bound for what never comes. */
export const until = (holds: () => unknown, what: string): Promise<void> =>
  waitUntil(() => !!holds(), what, { interval: 10, timeout: 45_000 });

/** Waits until the focus has left a field, and the field has said what it says then. */
export async function left(field = theField()): Promise<void> {
  await until(() => !field.matches(':focus-within'), 'the focus stays in the field');
  await aTask();
  await field.updateComplete;
}

/** Whether a field is in a custom state. */
export const has = (field: Element, state: string): boolean => {
  // What the browser has no `:state()` for is an attribute.
  const native = CSS.supports('selector(:state(a))');
  return field.matches(native ? `:state(${state})` : `[data-state-${state}]`);
};

/** The entries that a form would submit. */
export const entries = (form = theForm()): [string, FormDataEntryValue][] => [
  ...new FormData(form),
];
