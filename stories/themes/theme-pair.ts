/** The model's email field and ours in its theme, each pair in a shadow tree with its own styles. */
import type { CheckoutPhoneField } from '../../src/index.js';
import type { Measure, Model } from './models.js';

const common = `
  :host { display: block; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem 1.5rem; align-items: start; padding: 1rem; font-size: 16px; line-height: 1.5; }
  .field { min-width: 0; }
  .input { box-sizing: border-box; display: block; width: 100%; margin: 0; font-family: inherit; }
  .error { margin-top: 0; margin-bottom: 0; }
`;

/** Draws a pair; `invalid` shows the model as refused. */
export function drawPair(model: Model, { invalid = false } = {}): HTMLElement {
  const host = document.createElement('div');
  host.dataset['theme'] = model.name;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${common}.pair { ${model.page} }${model.css}${model.theme}`);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `<div class="pair">
    <div class="field ${invalid ? 'invalid' : ''}"><label class="label" for="email">Email address</label>${
      invalid ? '<div class="error" id="why">Enter your email address.</div>' : ''
    }<input class="input" id="email" type="email" autocomplete="email" ${
      invalid ? 'aria-invalid="true" aria-describedby="why"' : 'value="jeanne@example.com"'
    }></div>
    <checkout-phone-field name="phone" country="FR"></checkout-phone-field></div>`;
  if (invalid && model.name !== 'GOV.UK-like') {
    // Everywhere but on GOV.UK the message stands below the box.
    root.querySelector('.field')!.append(root.querySelector('.error')!);
  }
  return host;
}

/** Our field of a pair. */
export const fieldOf = (host: Element): CheckoutPhoneField =>
  host.shadowRoot!.querySelector('checkout-phone-field')!;

/** How much our box is larger than the model's input, in px, from computed styles. */
export function differences(host: Element): Record<Measure, number> {
  const model = host.shadowRoot!.querySelector('.input')!;
  const field = fieldOf(host).shadowRoot!;
  const control = field.querySelector('[part=control]')!;
  const px = (element: Element, property: string) =>
    Number.parseFloat(getComputedStyle(element).getPropertyValue(property));
  const height = (element: Element) => element.getBoundingClientRect().height;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const top = (element: Element) => element.getBoundingClientRect().top;
  return {
    top: rounded(top(control) - top(model)),
    height: rounded(height(control) - height(model)),
    'font size': rounded(px(field.querySelector('input')!, 'font-size') - px(model, 'font-size')),
    'border width': rounded(px(control, 'border-top-width') - px(model, 'border-top-width')),
    radius: rounded(px(control, 'border-top-left-radius') - px(model, 'border-top-left-radius')),
  };
}
