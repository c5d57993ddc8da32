/** The mark of the shown country where a system draws no flags. */
import { expect } from '@open-wc/testing';
import { clear, inputOf, part, theField, until } from '../support/field.js';
import { click, type } from '../support/real-input.js';
import { showPicker } from './support.js';

const { measureText } = CanvasRenderingContext2D.prototype;
const flag = () => part(theField(), 'flag')!;
/** Firefox tells where the content comes from, others what it is. */
const badge = () =>
  getComputedStyle(flag(), '::before').content.replace(
    'attr(data-code)',
    `"${flag().getAttribute('data-code')}"`,
  );
/** The typeface is another one each time: what a system draws is measured once for each. */
const fieldIn = (typeface: string) =>
  `<div style="font-family: ${typeface}, serif"><checkout-phone-field country="FR"></checkout-phone-field></div>`;

describe('the flag of the shown country', () => {
  afterEach(() => {
    CanvasRenderingContext2D.prototype.measureText = measureText;
    clear();
  });

  it('is a badge with its code where flags are not drawn, and follows the country', async () => {
    CanvasRenderingContext2D.prototype.measureText = (text) =>
      ({ width: 16 * [...text].length }) as TextMetrics;
    await showPicker(fieldIn('flagless'));
    await until(() => badge() === '"FR"', 'the badge');
    expect(getComputedStyle(flag()).fontSize).to.equal('0px');
    await click(inputOf(theField()));
    await type('+49 30 901820');
    await until(() => badge() === '"DE"', 'the badge of the other country');
    theField().value = '+80012345678';
    await until(() => !flag().textContent, 'a number of no country');
    expect(flag().hasAttribute('data-code')).to.equal(false);
  });

  it('is a flag where they are', async () => {
    CanvasRenderingContext2D.prototype.measureText = (text) =>
      ({ width: [...text].length > 1 ? 32 : 30 }) as TextMetrics;
    await showPicker(fieldIn('flagged'));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    expect(flag().textContent).to.equal('\u{1f1eb}\u{1f1f7}');
    expect(flag().hasAttribute('data-code')).to.equal(false);
  });
});
