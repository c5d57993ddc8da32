/** The look under strain: directions, widths, densities, large type, and long texts. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import {
  drawField,
  type FieldArgs,
  fieldIn,
  inputOf,
  part,
  settled,
  typeAndLeave,
} from './field.js';

const meta: Meta<FieldArgs> = {
  title: 'Field/Layout',
  component: 'checkout-phone-field',
  render: drawField,
  args: { country: 'FR' },
};
export default meta;
type Story = StoryObj<FieldArgs>;

/** Nothing is wider than the page. */
async function fits(field: HTMLElement): Promise<void> {
  const page = field.closest('.page')!.getBoundingClientRect();
  for (const element of field.shadowRoot!.querySelectorAll(
    '[part=control], [part=label], [part=error], [part=input]',
  )) {
    const box = element.getBoundingClientRect();
    await expect(box.left).toBeGreaterThanOrEqual(page.left);
    await expect(box.right).toBeLessThanOrEqual(page.right);
  }
}

export const Arabic: Story = {
  args: { country: 'EG' },
  globals: { locale: 'ar', direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '010012');
    await waitFor(() => expect(part(field, 'error')).not.toBeNull());
    await waitFor(() => expect(part(field, 'label')?.lang).toBe('ar'));
    const code = part(field, 'calling-code')!.getBoundingClientRect();
    await expect(code.left).toBeGreaterThan(inputOf(field).getBoundingClientRect().left);
    await fits(field);
  },
};

export const Hebrew: Story = {
  args: { country: 'IL', value: '+972502345678' },
  globals: { locale: 'he', direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await fits(field);
  },
};

export const Narrow: Story = {
  args: {
    country: 'AG',
    label: 'Telephone number for questions about the delivery of your order',
    hint: 'The courier calls this number on the day of delivery, and nobody else ever does.',
  },
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '+1 268 464 12');
    await waitFor(() => expect(part(field, 'error')).not.toBeNull());
    await fits(field);
  },
};

export const Compact: Story = {
  args: { hint: 'For questions about your delivery only.' },
  globals: { density: 'compact' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    await expect(part(field, 'control')!.getBoundingClientRect().height).toBe(34);
    await expect(getComputedStyle(inputOf(field)).fontSize).toBe('16px');
  },
};

export const Desktop: Story = {
  args: { value: '+33612345678' },
  globals: { width: 'wide' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await fits(field);
  },
};

/** A reader's type of 200 %. */
export const LargeType: Story = {
  render: (args) => html`<div style="font-size:2rem">${drawField(args)}</div>`,
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612');
    await waitFor(() => expect(part(field, 'error')).not.toBeNull());
    await fits(field);
  },
};

/** It takes the typeface and colours of the page. */
export const InheritsThePage: Story = {
  render: (args) => html`<div
    style="font: 500 1.125rem/1.4 Georgia, 'DejaVu Serif', serif; color: light-dark(#3b2412, #f3e3d3)"
  >
    ${drawField({ ...args, hint: 'In the page’s own voice.' })}
  </div>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    await expect(getComputedStyle(inputOf(field)).fontFamily).toContain('Georgia');
  },
};
