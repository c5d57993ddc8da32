/**
 * The searchable list of countries. Stories have no mouse: the list is opened by a key, as a shopper
 * opens it who has come to the picker by Tab.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CheckoutPhoneField } from '../src/index.js';
import { drawField, type FieldArgs, fieldIn, part, settled } from './field.js';

const meta: Meta<FieldArgs> = {
  title: 'Field/Picker',
  component: 'checkout-phone-field',
  // Room for what lies over the page.
  render: (args) => html`<div style="min-block-size: 27rem">${drawField(args)}</div>`,
  args: { country: 'FR' },
};
export default meta;
type Story = StoryObj<FieldArgs>;

const press = (on: Element, key: string) =>
  on.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const rows = (field: CheckoutPhoneField) => [
  ...part(field, 'country-list')!.querySelectorAll('[role=option]'),
];

/** Opens the list as soon as it has come. */
async function open(canvas: HTMLElement, text = ''): Promise<CheckoutPhoneField> {
  const field = fieldIn(canvas);
  await settled(field);
  const select = field.shadowRoot!.querySelector('select')!;
  select.focus();
  await waitFor(() => {
    if (!part(field, 'country-list')) press(select, 'F4');
    expect(part(field, 'country-list')!.matches(':popover-open')).toBe(true);
  });
  const search = part(field, 'country-search') as HTMLInputElement;
  search.focus();
  for (const character of text) document.execCommand('insertText', false, character);
  await expect(search.value).toBe(text);
  // Rows are drawn when they come into sight, the last of them after the others have moved.
  const { top, bottom } = part(field, 'country-list')!.getBoundingClientRect();
  await waitFor(() => {
    for (const row of rows(field)) {
      const { y } = row.getBoundingClientRect();
      const isDrawn = row.checkVisibility({ contentVisibilityAuto: true });
      if (y > top && y < bottom) expect(isDrawn).toBe(true);
    }
  });
  return field;
}

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const field = await open(canvasElement);
    await expect(rows(field).length).toBeGreaterThan(200);
    await expect(field.country).toBe('FR');
  },
};

export const SuggestedFirst: Story = {
  args: { preferredCountries: 'FR,BE,CH' },
  play: async ({ canvasElement }) => {
    const field = await open(canvasElement);
    await expect(part(field, 'country-list')!.querySelectorAll('[role=group]').length).toBe(2);
  },
};

export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const field = await open(canvasElement, '+49');
    await expect(rows(field)[0]!.id).toBe('country-DE');
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const field = await open(canvasElement, 'qqq');
    await expect(rows(field).length).toBe(0);
    await expect(part(field, 'country-none')).not.toBeEmptyDOMElement();
  },
};

/** Where the system draws no flags, as Windows: there two letters are twice as wide as one. */
export const WithoutFlags: Story = {
  // A typeface of its own, since what a system draws is measured once for each.
  render: (args) =>
    html`<div style="min-block-size: 27rem; font-family: Georgia, serif">${drawField(args)}</div>`,
  beforeEach: () => {
    const { measureText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.measureText = (text) =>
      ({ width: 16 * [...text].length }) as TextMetrics;
    return () => {
      CanvasRenderingContext2D.prototype.measureText = measureText;
    };
  },
  play: async ({ canvasElement }) => {
    const field = await open(canvasElement);
    await expect(rows(field)[0]).toHaveTextContent(/^[A-Z]{2}/);
  },
};
