/**
 * Every state that a shopper can meet. The play functions bring the field there by what a shopper
 * does, and check what is seen and submitted.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, mocked, waitFor } from 'storybook/test';
import { engineNow, loadEngine, loadFile } from '../src/number/loader.js';
import { putBrowserInto } from './browser-state.js';
import {
  drawField,
  type FieldArgs,
  fieldIn,
  inputOf,
  part,
  settled,
  told,
  type,
  typeAndLeave,
} from './field.js';

const meta: Meta<FieldArgs> = {
  title: 'Field/States',
  component: 'checkout-phone-field',
  render: drawField,
  args: { country: 'FR' },
};
export default meta;
type Story = StoryObj<FieldArgs>;

/** A story in which the shopper types a text, leaves, and is told what is wrong. */
const refused = (args: FieldArgs, text: string, message: RegExp): Story => ({
  args,
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, text);
    await told(field, 'error', message);
    await expect(inputOf(field)).toHaveAttribute('aria-invalid', 'true');
    await expect(field.checkValidity()).toBe(false);
    await expect(inputOf(field).value.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''));
  },
});

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(field.empty).toBe(true);
    await expect(field.value).toBe('');
    await expect(part(field, 'error')).toBeNull();
  },
};

export const WithHint: Story = {
  args: { hint: 'For questions about your delivery only.' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(inputOf(field)).toHaveAccessibleDescription(
      'For questions about your delivery only.',
    );
  },
};

export const ExampleAsPlaceholder: Story = {
  args: { placeholder: 'example' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await waitFor(() => expect(inputOf(field).placeholder).toBe('06 12 34 56 78'));
  },
};

export const Optional: Story = {
  args: { optional: true },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(part(field, 'optional')).not.toBeNull();
    await expect(field.checkValidity()).toBe(true);
  },
};

export const Focused: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    field.focus();
    await field.updateComplete;
    await expect(field.matches(':state(focused)')).toBe(true);
  },
};

export const Typing: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await type(field, '06123');
    await expect(inputOf(field).value).toBe('06 12 3');
    await expect(part(field, 'error')).toBeNull();
    await expect(field.value).toBe('');
  },
};

export const Complete: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    await expect(field.value).toBe('+33612345678');
    await expect(inputOf(field).value).toBe('06 12 34 56 78');
    await expect(field.checkValidity()).toBe(true);
  },
};

export const AnotherCountryByPlus: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '+442079460018');
    await waitFor(() => expect(field.country).toBe('GB'));
    await expect(field.value).toBe('+442079460018');
    // The number says its calling code itself; it stands there once.
    await expect(part(field, 'flag')).toHaveTextContent('🇬🇧');
    await expect(part(field, 'calling-code')).toHaveTextContent('');
  },
};

/** It has the right number of digits but lies in no range known today: it can be submitted. */
export const Warning: Story = {
  args: { country: 'US' },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '2001230101');
    await told(field, 'warning', /looks unusual/);
    await expect(field.checkValidity()).toBe(true);
    await expect(field.value).toBe('+12001230101');
  },
};

export const ErrorRequired: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(field.reportValidity()).toBe(false);
    inputOf(field).blur();
    await told(field, 'error', /Enter your phone number/);
  },
};
export const ErrorNotANumber = refused({}, 'call me', /digits only/);
export const ErrorTooShort = refused({}, '0612', /too short/);
export const ErrorTooLong = refused({}, '061234567891234', /too long/);
export const ErrorInvalidLength = refused(
  { country: 'GB' },
  '22222222',
  /too few or too many digits/,
);
export const ErrorUnknownCountry = refused({}, '+999 12345678', /No country uses this code/);
export const ErrorUnknownRange = refused(
  { strictness: 'valid', country: 'US' },
  '2001230101',
  /looks unusual/,
);
export const ErrorCountryNotAllowed = refused(
  { countries: 'FR,BE' },
  '+44 20 7946 0018',
  /can’t be used here/,
);
export const ErrorTypeNotAllowed = refused(
  { types: 'mobile' },
  '01 42 68 53 00',
  /looks like a landline|mobile number/,
);

export const ErrorOfThePage: Story = {
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await typeAndLeave(field, '0612345678');
    field.setCustomValidity('This number can’t receive our text messages. Enter another one.');
    field.reportValidity();
    inputOf(field).blur();
    await told(field, 'error', /receive our text messages/);
    field.setCustomValidity('');
    await expect(field.checkValidity()).toBe(true);
    field.setCustomValidity('This number can’t receive our text messages. Enter another one.');
    await told(field, 'error', /receive our text messages/);
  },
};

export const Disabled: Story = {
  args: { disabled: true, value: '+33612345678' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(inputOf(field)).toBeDisabled();
    await expect(new FormData(formAround(field)).has('phone')).toBe(false);
  },
};

export const Readonly: Story = {
  args: { readOnly: true, value: '+33612345678' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(inputOf(field)).toHaveAttribute('readonly');
    await expect(new FormData(formAround(field)).get('phone')).toBe('+33612345678');
  },
};

export const Prefilled: Story = {
  args: { value: '+33612345678' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await waitFor(() => expect(inputOf(field).value).toMatch(/6.?12.?34.?56.?78/));
    await expect(field.value).toBe('+33612345678');
    await expect(field.changed).toBe(false);
  },
};

/** A number that was stored long ago, in no known format. It is shown as it is, and flagged. */
export const LegacyPrefill: Story = {
  args: { value: 'tel. 555-0100 (evenings)' },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await told(field, 'warning', /couldn’t read the number we have/);
    await expect(inputOf(field).value.replace(/\D/g, '')).toBe('5550100');
  },
};

/** A wallet's number goes on exactly as the wallet gave it. */
export const Wallet: Story = {
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(field.applyWalletContact({ wallet: 'apple_pay', phone: '(06) 12.34.56.78' })).toBe(
      true,
    );
    await settled(field);
    await expect(field.value).toBe('(06) 12.34.56.78');
    await expect(field.format).toBe('unverified');
  },
};

/** The list itself is the system's own; here the picker has the focus and its options. */
export const CountryPicker: Story = {
  args: { preferredCountries: 'FR,BE,CH' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    const select = field.shadowRoot!.querySelector('select')!;
    select.focus();
    await waitFor(() => expect(select.options.length).toBeGreaterThan(200));
    await expect(select.querySelectorAll('optgroup').length).toBe(2);
    select.value = 'CH';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(() => expect(field.country).toBe('CH'));
    await field.updateComplete;
    await expect(part(field, 'calling-code')).toHaveTextContent('+41');
    select.focus();
  },
};

/** The browser colours what it has filled in: the number stays readable in it. */
export const Autofilled: Story = {
  render: (args) => html`${drawField(args)}
    <checkout-phone-field name="own" label="Input of the page" country="FR" style="margin-block-start:1rem"
      ><input slot="input" type="tel" name="own" autocomplete="tel"
    /></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const fields = [...canvasElement.querySelectorAll('checkout-phone-field')];
    for (const field of fields) await typeAndLeave(field, '0612345678');
    const isDriven = await putBrowserInto('autofilled');
    for (const field of fields) {
      await expect(field.value).toBe('+33612345678');
      await expect(inputOf(field).matches(':autofill')).toBe(isDriven);
    }
  },
};

/** A system that forces its own colours: errors, focus and disabled fields still differ. */
export const ForcedColors: Story = {
  globals: { locale: 'en' },
  render: (args) => html`<div style="display:grid;gap:1rem">
    ${drawField({ ...args, label: 'Refused' })}
    ${drawField({ ...args, label: 'Doubtful', country: 'US' })}
    ${drawField({ ...args, label: 'Disabled', disabled: true, value: '+33612345678' })}
    ${drawField({ ...args, label: 'Read-only', readOnly: true, value: '+33612345678' })}
    ${drawField({ ...args, label: 'Country focused', value: '+33612345678' })}
  </div>`,
  play: async ({ canvasElement }) => {
    const [wrong, doubtful, disabled, readOnly, focused] = [
      ...canvasElement.querySelectorAll('checkout-phone-field'),
    ] as const;
    await typeAndLeave(wrong!, '0612');
    await told(wrong!, 'error', /too short/);
    await typeAndLeave(doubtful!, '2001230101');
    await told(doubtful!, 'warning', /looks unusual/);
    const isDriven = await putBrowserInto('forced-colors');
    await expect(matchMedia('(forced-colors: active)').matches).toBe(isDriven);
    for (const field of [disabled!, readOnly!, focused!]) await settled(field);
    // Not the input: forced colours show its caret, which blinks in and out of pictures.
    focused!.shadowRoot!.querySelector('select')!.focus();
    await focused!.updateComplete;
    if (!isDriven) return;
    /** The border of the box, and what is drawn within it. */
    const border = (field: Element) =>
      [undefined, '::before'].map(
        (drawn) => getComputedStyle(part(field, 'control')!, drawn).borderTopWidth,
      );
    await expect(border(wrong!)).toEqual(['1px', '1px']);
    await expect(border(readOnly!)[0]).toBe('1px');
    await expect(getComputedStyle(part(readOnly!, 'control')!, '::before').content).toBe('none');
    const colour = (field: Element) => getComputedStyle(part(field, 'control')!).borderTopColor;
    // The system's colours come a moment after its setting.
    await waitFor(() => expect(colour(disabled!)).not.toBe(colour(readOnly!)));
  },
};

/** The engine is on its way: typing works, nothing is judged. */
export const Loading: Story = {
  beforeEach: () => {
    mocked(engineNow).mockReturnValue(undefined);
    mocked(loadEngine).mockReturnValue(new Promise(() => {}));
    mocked(loadFile).mockReturnValue(new Promise(() => {}));
    return realLoader;
  },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await field.updateComplete;
    await type(field, '0612345678');
    await expect(inputOf(field).value).toBe('0612345678');
    await expect(part(field, 'error')).toBeNull();
  },
};

/** The engine can't be had: the number is passed on as typed rather than blocked. */
export const EngineFailed: Story = {
  beforeEach: () => {
    const failure = () => Promise.reject(new TypeError('offline'));
    mocked(engineNow).mockReturnValue(undefined);
    mocked(loadEngine).mockImplementation(failure);
    mocked(loadFile).mockImplementation(failure);
    return realLoader;
  },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await field.updateComplete;
    await type(field, '0612345678');
    inputOf(field).blur();
    await field.updateComplete;
    await expect(field.value).toBe('0612345678');
    await expect(field.format).toBe('unverified');
    await expect(field.checkValidity()).toBe(true);
  },
};

function realLoader(): void {
  for (const spy of [engineNow, loadEngine, loadFile]) mocked(spy).mockRestore();
}

/** A form around the field, to read what would be submitted. */
function formAround(field: HTMLElement): HTMLFormElement {
  const form = document.createElement('form');
  field.replaceWith(form);
  form.append(field);
  return form;
}
