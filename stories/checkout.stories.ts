/** The field on a model checkout: where it goes, by what the session asks. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { putBrowserInto } from './browser-state.js';
import { fieldIn, inputOf, settled, told, type } from './field.js';

interface CheckoutArgs {
  session?: object;
  placement?: 'auto' | 'inline';
  shipping: boolean;
  ownInput?: boolean;
}

const label = (text: string, control: unknown) =>
  html`<label><span>${text}</span>${control}</label>`;

const address = html`<fieldset>
  <legend>Shipping address</legend>
  ${label('Full name', html`<input autocomplete="shipping name" />`)}
  ${label('Address', html`<input autocomplete="shipping address-line1" />`)}
  <div class="row">
    ${label('Postal code', html`<input autocomplete="shipping postal-code" />`)}
    ${label('City', html`<input autocomplete="shipping address-level2" />`)}
  </div>
  ${label(
    'Country',
    html`<select autocomplete="shipping country">
      <option value="FR">France</option>
      <option value="BE">Belgium</option>
      <option value="US">United States</option>
    </select>`,
  )}
</fieldset>`;

const meta: Meta<CheckoutArgs> = {
  title: 'Checkout',
  component: 'checkout-phone-field',
  args: { shipping: true },
  render: ({ session, placement, shipping, ownInput }) => html`
    <form class="checkout" @submit=${(event: Event) => event.preventDefault()}>
      <checkout-phone-field
        name="phone"
        placement=${placement ?? nothing}
        .session=${session}
        >${ownInput ? html`<input slot="input" type="tel" name="phone" />` : nothing}
      </checkout-phone-field>
      <fieldset>
        <legend>Contact</legend>
        ${label(
          'Email',
          html`<input type="email" autocomplete="email" value="jeanne@example.com" />`,
        )}
      </fieldset>
      ${shipping ? address : nothing}
      <button>Pay €42.00</button>
    </form>
  `,
};
export default meta;
type Story = StoryObj<CheckoutArgs>;

const session = {
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: { allowed_countries: ['FR', 'BE', 'US'] },
};

const isAfter = (one: Element, other: Element) =>
  !!(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

export const BelowTheShippingAddress: Story = {
  args: { session },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    const country = canvasElement.querySelector('select[autocomplete]')!;
    await waitFor(() => expect(isAfter(fieldIn(canvasElement), country)).toBe(true));
    await settled(field);
    await expect(field.country).toBe('FR');
  },
};

export const BelowTheEmail: Story = {
  args: { session: { ...session, shipping_address_collection: null }, shipping: false },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    const email = canvasElement.querySelector('[type=email]')!;
    await waitFor(() => expect(isAfter(fieldIn(canvasElement), email)).toBe(true));
    await settled(field);
  },
};

export const WhereItIsWritten: Story = {
  args: { session, placement: 'inline' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await expect(canvasElement.querySelector('form')!.firstElementChild).toBe(field);
  },
};

/** The country of the address is the country of the number. */
export const FollowsTheAddress: Story = {
  args: { session },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    const country = canvasElement.querySelector<HTMLSelectElement>('select[autocomplete]')!;
    await waitFor(() => expect(isAfter(fieldIn(canvasElement), country)).toBe(true));
    await settled(field);
    country.value = 'US';
    for (const name of ['input', 'change']) {
      country.dispatchEvent(new Event(name, { bubbles: true }));
    }
    await waitFor(() => expect(field.country).toBe('US'));
    await settled(field);
    await type(field, '2015550123');
    await waitFor(() => expect(field.value).toBe('+12015550123'));
    await expect(inputOf(field).value).toBe('(201) 555-0123');
    inputOf(field).blur();
  },
};

/** The customer's number on file. */
export const NumberOnFile: Story = {
  args: { session: { ...session, customer: { id: 'cus_1', phone: '+32 470 12 34 56' } } },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    await waitFor(() => expect(field.value).toBe('+32470123456'));
    await expect(field.changed).toBe(false);
  },
};

/** A submit without a number. */
export const Refused: Story = {
  args: { session, ownInput: true },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await settled(field);
    // A page that nobody has used yet may only ask its form; then nobody is told.
    await putBrowserInto('used');
    const form = canvasElement.querySelector('form')!;
    await expect(form.reportValidity()).toBe(false);
    await expect(document.activeElement).toBe(inputOf(field));
    await told(field, 'error', /Enter your phone number/);
    inputOf(field).blur();
  },
};

/** Stripe collects no phone number in setup mode: the field is not there, and says why. */
export const SetupMode: Story = {
  args: { session: { ...session, mode: 'setup' } },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await field.updateComplete;
    await expect(field.offsetHeight).toBe(0);
    await expect(canvasElement.querySelector('form')!.checkValidity()).toBe(true);
  },
};

/** The session asks for no phone number. */
export const NotCollected: Story = {
  args: { session: { ...session, phone_number_collection: { enabled: false } } },
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    await field.updateComplete;
    await expect(field.offsetHeight).toBe(0);
    await expect(canvasElement.querySelector('form')!.checkValidity()).toBe(true);
  },
};
