/** Contrast of WCAG 2.2 AA in both schemes, no meaning by colour alone, and forced colours. */
import { expect } from '@open-wc/testing';
import { clear, errorOf, inputOf, part, showField, until } from '../support/field.js';
import { click, emulateMedia } from '../support/real-input.js';

const FIELD = `<form><checkout-phone-field name="phone" country="FR" hint="For the courier"></checkout-phone-field><button type="button">Next</button></form>`;
const root = document.documentElement;

/** Relative luminance (WCAG 2.2) of a computed colour. */
function luminance(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('contrast', () => {
  afterEach(() => {
    clear();
    root.removeAttribute('style');
  });

  for (const [scheme, page] of [
    ['light', '#fff'],
    ['dark', '#121316'],
  ] as const) {
    it(`has the contrast of WCAG AA, ${scheme}`, async () => {
      root.style.cssText = `color-scheme: ${scheme}; background: ${page}; color: ${scheme === 'dark' ? '#e8eaed' : '#1a1a1a'}`;
      const field = await showField(
        FIELD.replace('FR"', 'FR" optional placeholder="example" value="061"'),
      );
      const colour = (element: Element, what = 'color', pseudo?: string) =>
        getComputedStyle(element, pseudo).getPropertyValue(what);
      const control = part(field, 'control')!;
      const inner = colour(control, 'background-color');
      const texts = (state: string) => {
        expect(contrast(colour(inputOf(field)), inner), `${state}: number`).to.be.at.least(4.5);
        expect(
          contrast(colour(part(field, 'calling-code')!), inner),
          `${state}: code`,
        ).to.be.at.least(4.5);
        for (const name of ['label', 'optional', 'hint', 'error', 'warning']) {
          const element = part(field, name);
          if (element)
            expect(contrast(colour(element), page), `${state}: ${name}`).to.be.at.least(4.5);
        }
      };
      const border = (state: string) => {
        const edge = colour(control, 'border-top-color');
        expect(contrast(edge, page), `${state}: border, page`).to.be.at.least(3);
        expect(contrast(edge, inner), `${state}: border, box`).to.be.at.least(3);
      };
      texts('stored');
      border('stored');
      await click(inputOf(field));
      await until(() => control.matches(':focus-within'), 'the window has no focus');
      const ring = colour(control, 'outline-color');
      expect(colour(control, 'outline-style')).to.equal('solid');
      expect(parseFloat(colour(control, 'outline-width'))).to.be.at.least(2);
      expect(contrast(ring, page), 'focus').to.be.at.least(3);
      inputOf(field).blur();
      field.reportValidity();
      await field.updateComplete;
      expect(errorOf(field)).not.to.equal('');
      texts('error');
      // The bubble of some browsers has taken the focus of the window.
      inputOf(field).blur();
      field.value = '+33710000000';
      await field.ready;
      await field.updateComplete;
      expect(part(field, 'warning')).not.to.equal(null);
      texts('warning');
      border('warning');
      field.readOnly = true;
      await field.updateComplete;
      expect(contrast(colour(inputOf(field)), colour(control, 'background-color'))).to.be.at.least(
        4.5,
      );
    });
  }

  const THEMES = [
    '',
    'plain',
    'stripe-like',
    'shopify-like',
    'material-like',
    'bootstrap-like',
    'gov-uk-like',
  ];
  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark']) {
      it(`tells refused, doubtful and other apart by lightness and lines, ${theme || 'no theme'}, ${scheme}`, async () => {
        root.style.cssText = `color-scheme: ${scheme}`;
        const style = document.createElement('style');
        if (theme) style.textContent = await (await fetch(`/themes/${theme}.css`)).text();
        expect(style.textContent.includes('--checkout-phone-field-error')).to.equal(!!theme);
        document.head.append(style);
        try {
          const field = await showField(FIELD);
          const control = part(field, 'control')!;
          const edge = () => getComputedStyle(control).borderTopColor;
          const second = () => getComputedStyle(control, '::before');
          const other = edge();
          expect(second().content, 'one border').to.equal('none');
          await click(document.querySelector('button')!);
          field.reportValidity();
          await field.updateComplete;
          const ring = getComputedStyle(control);
          expect(control.matches(':focus-within'), 'focused').to.equal(true);
          const refused = edge();
          expect(contrast(refused, other), 'refused and other').to.be.at.least(1.4);
          await until(() => second().content !== 'none', 'the second border');
          const widths = [ring, second()].map(({ borderTopWidth }) => parseFloat(borderTopWidth));
          expect(widths[0]! + widths[1]!, 'both borders').to.equal(2);
          if (widths[1]) expect(second().borderTopColor, 'its colour').to.equal(refused);
          expect(parseFloat(ring.outlineOffset), 'the ring is around it').to.be.at.least(0);
          const error = getComputedStyle(part(field, 'error')!).color;
          const disc = getComputedStyle(part(field, 'error')!.querySelector('.text')!, '::before');
          expect(disc.clipPath, 'a disc').to.equal('none');
          inputOf(field).blur();
          await field.updateComplete;
          expect(edge(), 'the same without the focus').to.equal(refused);
          field.value = '+33710000000';
          await field.ready;
          await field.updateComplete;
          const warning = part(field, 'warning')!;
          expect(contrast(getComputedStyle(warning).color, error), 'warning').to.be.at.least(1.4);
          expect(second().content, 'one border again').to.equal('none');
          const sign = getComputedStyle(warning.querySelector('.text')!, '::before');
          expect(sign.clipPath, 'a triangle').to.match(/^polygon/);
        } finally {
          style.remove();
        }
      });
    }
  }

  it('tells an error by words and a sign, not by colour alone', async () => {
    const field = await showField(FIELD);
    field.reportValidity();
    await field.updateComplete;
    const text = part(field, 'error')!.querySelector('.text')!;
    const sign = getComputedStyle(text, '::before');
    expect(sign.content).to.contain('!');
    expect(contrast(sign.color, sign.backgroundColor), 'the sign can be seen').to.be.at.least(3);
  });

  it('keeps border, sign and focus in forced colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    try {
      const field = await showField(FIELD);
      field.reportValidity();
      await field.updateComplete;
      const control = getComputedStyle(part(field, 'control')!);
      expect(parseFloat(control.borderTopWidth)).to.be.at.least(1);
      expect(parseFloat(control.outlineWidth)).to.be.at.least(2);
      const sign = getComputedStyle(part(field, 'error')!.querySelector('.text')!, '::before');
      const edged = parseFloat(sign.borderTopWidth) >= 1;
      expect(edged || contrast(sign.color, sign.backgroundColor) >= 3, 'the sign').to.equal(true);
    } finally {
      await emulateMedia({ 'forced-colors': '' });
    }
  });
});
