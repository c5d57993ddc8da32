/** Every option of the field. */
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
  told,
  typeAndLeave,
} from './field.js';

const meta: Meta<FieldArgs> = {
  title: 'Field/Options',
  component: 'checkout-phone-field',
  render: drawField,
  args: { country: 'FR' },
};
export default meta;
type Story = StoryObj<FieldArgs>;

/** Play with every control. */
export const Playground: Story = {
  args: {
    label: 'Mobile number',
    hint: 'The courier calls this number on the day of delivery.',
    placeholder: 'example',
    country: 'GB',
    preferredCountries: 'GB,IE',
    strictness: 'possible',
    optional: false,
    disabled: false,
    readOnly: false,
  },
  argTypes: {
    strictness: { control: 'inline-radio', options: ['possible', 'valid'] },
    countries: { control: 'text' },
    excludeCountries: { control: 'text' },
    preferredCountries: { control: 'text' },
    types: { control: 'text' },
  },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await waitFor(() => expect(inputOf(field).placeholder).toMatch(/\d/));
  },
};

export const OwnLabel: Story = {
  args: { label: 'Mobile number for the courier' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(inputOf(field)).toHaveAccessibleName(/Mobile number for the courier/);
  },
};

/** The page's own label names the input, and the field draws none. */
export const LabelOfThePage: Story = {
  render: ({ country }) => html`<label for="phone" style="font-weight:600">Telephone</label>
    <checkout-phone-field id="phone" name="phone" country=${country ?? 'FR'}></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(part(field, 'label')).toBeNull();
    await expect(inputOf(field)).toHaveAccessibleName('Telephone');
  },
};

/** Rich text of the page's in place of label and hint. */
export const RichLabelAndHint: Story = {
  render: ({ country }) => html`<checkout-phone-field name="phone" country=${country ?? 'FR'}
    ><span slot="label">Your <em>mobile</em> number</span
    ><span slot="hint">For the courier only. <a href="#privacy">How we use it</a></span
  ></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(part(field, 'label')!.querySelector('slot')!.assignedElements()).toHaveLength(1);
    await expect(part(field, 'hint')!.querySelector('slot')!.assignedElements()).toHaveLength(1);
  },
};

/** The page's own input is enhanced in place. */
export const InputOfThePage: Story = {
  render: ({ country }) => html`<checkout-phone-field name="phone" country=${country ?? 'FR'}
    ><input slot="input" type="tel" name="phone" autocomplete="tel"
  /></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    await expect(inputOf(field).value).toBe('06 12 34 56 78');
    await expect(field.value).toBe('+33612345678');
  },
};

export const OneCountryOnly: Story = {
  args: { countries: 'FR' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(field.shadowRoot!.querySelector('select')).toBeDisabled();
  },
};

/** Numbers of these countries are refused, and the list has none of them. */
export const ExcludedCountries: Story = {
  args: { excludeCountries: 'US,KP', country: 'CA' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    const select = field.shadowRoot!.querySelector('select')!;
    await waitFor(() => expect(select.options.length).toBeGreaterThan(200));
    const listed = [...select.options].map(({ value }) => value);
    await expect(listed).toContain('CA');
    await expect(listed).not.toContain('US');
    await typeAndLeave(field, '212 555 2368');
    await waitFor(() => expect(part(field, 'error')).toHaveTextContent(/United States/));
  },
};

/** Names of the page's own for single countries. */
export const OwnCountryNames: Story = {
  args: { countries: 'GB,FR', country: 'GB', countryNames: { GB: 'Great Britain' } },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    const select = field.shadowRoot!.querySelector('select')!;
    await waitFor(() => expect(select.options.length).toBe(2));
    await expect(select.options[1]).toHaveTextContent(/Great Britain/);
    await typeAndLeave(field, '+49 30 901820');
    await waitFor(() => expect(part(field, 'error')).toHaveTextContent(/Great Britain/));
  },
};

export const SomeCountries: Story = {
  args: { countries: 'FR,BE,CH,LU', country: 'BE' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    const select = field.shadowRoot!.querySelector('select')!;
    await waitFor(() => expect(select.options.length).toBe(4));
    await expect(select.value).toBe('BE');
  },
};

export const NoCountryKnown: Story = {
  render: () => html`<checkout-phone-field name="phone" lang="eo"></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(part(field, 'calling-code')).toHaveTextContent('');
  },
};

export const MobileOnly: Story = {
  args: { types: 'mobile', hint: 'Mobile numbers only.' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    await expect(field.complete).toBe(true);
  },
};

export const Strict: Story = {
  args: { strictness: 'valid', country: 'US' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '1234567890');
    await waitFor(() => expect(part(field, 'error')).not.toBeNull());
    await expect(field.checkValidity()).toBe(false);
  },
};

/** The field speaks another language than the page. */
export const OwnLanguage: Story = {
  args: { locale: 'de', country: 'DE' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await waitFor(() => expect(part(field, 'label')).toHaveTextContent('Telefonnummer'));
  },
};

export const OwnMessages: Story = {
  args: { messages: { required: 'We need a number for the courier.' } },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    field.reportValidity();
    inputOf(field).blur();
    await told(field, 'error', /We need a number for the courier/);
  },
};
