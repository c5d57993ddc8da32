/** Looks into the searchable list of a field. */
import { type CheckoutPhoneField, part, showField, theField, until } from '../support/field.js';

export const selectOf = (field = theField()): HTMLSelectElement =>
  part(field, 'country-select') as HTMLSelectElement;
export const listOf = (field = theField()): HTMLElement | null => part(field, 'country-list');
export const searchOf = (field = theField()): HTMLInputElement =>
  part(field, 'country-search') as HTMLInputElement;
export const isOpen = (field = theField()): boolean => !!listOf(field)?.matches(':popover-open');

/** The rows that are shown, from top to bottom. */
export const rowsOf = (field = theField()): HTMLElement[] => [
  ...(listOf(field)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
];
/** The row that Enter takes. */
export const activeOf = (field = theField()): HTMLElement | null => {
  const id = searchOf(field).getAttribute('aria-activedescendant');
  return id ? listOf(field)!.querySelector(`#${id}`) : null;
};
/** ISO code of the country of a row. */
export const codeOf = (row: Element | null): string => row?.id.slice(-2) ?? '';
/** The row of a country. */
export const rowOf = (country: string, field = theField()): HTMLElement =>
  listOf(field)!.querySelector<HTMLElement>(`#country-${country}`)!;
/** What has the focus in a field: the part's name. */
export const focused = (field = theField()): string =>
  (field.shadowRoot!.activeElement ?? document.activeElement)?.getAttribute('part') ?? '';

/** Shows a field whose searchable list has come: the focus came near. */
export async function showPicker(markup: string): Promise<CheckoutPhoneField> {
  const field = await showField(markup);
  await listCome(field);
  return field;
}

/** Comes near, and waits until the list is there: a key opens it, and Escape closes it again. */
export async function listCome(field = theField()): Promise<void> {
  selectOf(field).focus();
  await until(() => selectOf(field).options.length > 1, 'the options');
  const opens = () => {
    if (isOpen(field)) return true;
    const key = new KeyboardEvent('keydown', { key: 'F4', bubbles: true, cancelable: true });
    selectOf(field).dispatchEvent(key);
    return isOpen(field);
  };
  await until(opens, 'the list');
  searchOf(field).dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
  await until(() => !isOpen(field), 'the list is closed');
  selectOf(field).blur();
}
