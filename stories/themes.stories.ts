/**
 * Six ready themes, each beside the email field of the system it is meant for, and the look taken
 * over from a Stripe Appearance object.
 */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CheckoutPhoneField } from '../src/index.js';
import { applyAppearance } from '../src/theming/appearance.js';
import { fieldIn, inputOf, part, settled, told, type } from './field.js';
import { type Measure, MODELS } from './themes/models.js';
import { differences, drawPair, fieldOf } from './themes/theme-pair.js';

const meta: Meta = { title: 'Themes', component: 'checkout-phone-field' };
export default meta;
type Story = StoryObj;

const measures: readonly Measure[] = ['top', 'height', 'font size', 'border width', 'radius'];
const pairsIn = (canvas: HTMLElement) => [...canvas.querySelectorAll('[data-theme]')];

async function fill(host: Element): Promise<void> {
  const field = fieldOf(host);
  await settled(field);
  field.value = '+33612345678';
  await settled(field);
}

/** Each theme beside the model, and what was measured of both. */
export const ThemesSideBySide: Story = {
  parameters: { wide: true },
  render: () => html`
    ${MODELS.map(
      (model) => html`<section>
        <h2 class="name">${model.name}</h2>
        <p class="source">${model.source}</p>
        ${drawPair(model)}
      </section>`,
    )}
    <table>
      <caption>
        Our box less the model’s input, in px
      </caption>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          ${measures.map((measure) => html`<th scope="col">${measure}</th>`)}
        </tr>
      </thead>
      <tbody></tbody>
    </table>
  `,
  play: async ({ canvasElement }) => {
    const body = canvasElement.querySelector('tbody')!;
    body.replaceChildren();
    for (const [index, host] of pairsIn(canvasElement).entries()) {
      await fill(host);
      const model = MODELS[index]!;
      const found = differences(host);
      const row = body.insertRow();
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = model.name;
      row.append(head);
      for (const measure of measures) row.insertCell().textContent = String(found[measure]);
      for (const measure of model.claims) {
        await expect(`${model.name}: ${measure} ${found[measure]}`).toBe(
          `${model.name}: ${measure} 0`,
        );
      }
    }
    await expect(body.rows.length).toBe(6);
  },
};

/** All six with nothing entered and a submit tried. */
export const ThemesRefused: Story = {
  parameters: { wide: true },
  globals: { locale: 'en' },
  render: () => html`${MODELS.map((model) => drawPair(model, { invalid: true }))}`,
  play: async ({ canvasElement }) => {
    for (const host of pairsIn(canvasElement)) {
      const field = fieldOf(host);
      await settled(field);
      field.reportValidity();
      inputOf(field).blur();
      await told(field, 'error', /Enter your phone number/);
    }
  },
};

/** A theme with the focus in the phone field. */
const focused = (name: string): Story => ({
  parameters: { wide: true },
  render: () => html`${drawPair(MODELS.find((model) => model.name === name)!)}`,
  play: async ({ canvasElement }) => {
    const field = fieldOf(pairsIn(canvasElement)[0]!);
    await settled(field);
    await type(field, '061234');
    await waitFor(() => expect(field.matches(':state(focused)')).toBe(true));
    const style = getComputedStyle(part(field, 'control')!);
    const ring = style.boxShadow !== 'none' || Number.parseFloat(style.outlineWidth) >= 2;
    await expect(ring).toBe(true);
  },
});
export const PlainFocused = focused('Plain');
export const StripeLikeFocused = focused('Stripe-like');
export const BootstrapLikeFocused = focused('Bootstrap-like');
export const MaterialLikeFocused = focused('Material-like');
export const ShopifyLikeFocused = focused('Shopify-like');
export const GovUkLikeFocused = focused('GOV.UK-like');

/** One Appearance object, as it is given to Stripe's Elements. */
const appearance = {
  theme: 'stripe',
  variables: {
    colorPrimary: '#6d28d9',
    colorText: '#2e1065',
    colorDanger: '#be123c',
    borderRadius: '10px',
    fontSizeBase: '17px',
  },
  rules: {
    '.Input': { border: '2px solid #c4b5fd', padding: '14px 16px' },
    '.Input:focus': { borderColor: '#6d28d9', boxShadow: '0 0 0 4px #ddd6fe' },
    '.Label': { fontWeight: '600', marginBottom: '6px' },
    '.Error': { fontSize: '14px' },
  },
} as const;

export const StripeAppearance: Story = {
  globals: { scheme: 'light' },
  render: () => html`<checkout-phone-field name="phone" country="FR"></checkout-phone-field>`,
  play: async ({ canvasElement }) => {
    const field = fieldIn(canvasElement);
    applyAppearance(field, appearance);
    await settled(field);
    await type(field, '0612345678');
    const control = getComputedStyle(part(field, 'control')!);
    await expect(control.borderTopWidth).toBe('2px');
    await expect(control.borderTopLeftRadius).toBe('10px');
    await expect(getComputedStyle(inputOf(field)).fontSize).toBe('17px');
    await expect(control.boxShadow).toContain('4px');
  },
};

/** Stripe’s own three themes, without any further setting. */
export const StripeAppearanceThemes: Story = {
  parameters: { wide: true },
  render: () => html`<style>
      .on {
        padding: 1rem;
      }
      .on.night {
        background: #1a1b25;
        color-scheme: dark;
      }
      .on.stripe,
      .on.flat {
        background: #fff;
        color-scheme: light;
      }
    </style>
    ${(['stripe', 'night', 'flat'] as const).map(
      (theme) => html`<div class="on ${theme}">
        <checkout-phone-field
          data-appearance=${theme}
          name=${theme}
          country="FR"
        ></checkout-phone-field>
      </div>`,
    )}`,
  play: async ({ canvasElement }) => {
    for (const field of canvasElement.querySelectorAll<CheckoutPhoneField>('[data-appearance]')) {
      applyAppearance(field, { theme: field.dataset['appearance'] as 'stripe' });
      field.value = '+33612345678';
      await settled(field);
      await expect(part(field, 'control')!.getBoundingClientRect().height).toBeCloseTo(44.4, 0);
    }
  },
};
