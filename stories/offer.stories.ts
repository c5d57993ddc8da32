/** A number that may be of another country, and the one tap that mends it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { drawField, type FieldArgs, fieldIn, inputOf, part, typeAndLeave } from './field.js';

const meta: Meta<FieldArgs> = {
  title: 'Field/Offer',
  component: 'checkout-phone-field',
  render: drawField,
  args: { country: 'FR', preferredCountries: 'US' },
};
export default meta;
type Story = StoryObj<FieldArgs>;

const button = (field: Element) => part(field, 'offer-button') as HTMLButtonElement | null;

/** A story in which the shopper types a text, leaves, and is offered a number. */
const offered = (args: FieldArgs, text: string, globals: object = { locale: 'en' }): Story => ({
  args,
  globals,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, text);
    await waitFor(() => expect(button(field)?.textContent).toMatch(/\+1 415 555 2671/));
    // Large enough for a finger, and no wider than the page.
    const box = button(field)!.getBoundingClientRect();
    await expect(box.height).toBeGreaterThanOrEqual(24);
    const page = field.closest('.page')!.getBoundingClientRect();
    await expect(box.left).toBeGreaterThanOrEqual(page.left);
    await expect(box.right).toBeLessThanOrEqual(page.right);
  },
});

/** Refused at home, and a number of the one likely country: the message offers it. */
export const AnotherCountry = offered({}, '(415) 555-2671');
/** A German number as it stands, but nobody would write it so there. */
export const AskedAbout = offered({ country: 'DE' }, '(415) 555-2671');
export const Arabic = offered({ country: 'SA' }, '4155552671', { locale: 'ar', direction: 'rtl' });
export const Narrow = offered({ hint: 'For questions about your delivery only.' }, '4155552671', {
  locale: 'de',
  width: 'narrow',
});

/** Pressed: the number stands there, can be submitted, and can be undone. */
export const Taken: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '4155552671');
    await waitFor(() => expect(button(field)).not.toBeNull());
    button(field)!.click();
    await field.updateComplete;
    await expect(inputOf(field).value).toBe('+1 415 555 2671');
    await expect(field.value).toBe('+14155552671');
    await expect(part(field, 'offer')).toBeNull();
    await expect(part(field, 'error')).toBeNull();
  },
};

/** No likely country fits: what to do if it is of another one. */
export const Advice: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678901');
    await waitFor(() => expect(part(field, 'offer')?.textContent).toMatch(/another country/));
    await expect(button(field)).toBeNull();
  },
};
