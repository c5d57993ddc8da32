/** A page that lays the digits of its own input out itself, as masks do: the field leaves that to it. */
import { expect } from '@open-wc/testing';
import { clear, inputOf, settled, showField } from '../support/field.js';
import { type } from '../support/real-input.js';

/** As much of the digits as fit into `(00) 00000-0000`. */
function masked(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 11);
  const [, area, first, rest] = /^(\d{0,2})(\d{0,5})(\d*)$/.exec(digits)!;
  if (!digits) return '';
  return `(${area}${first && `) ${first}`}${rest && `-${rest}`}`;
}

/** Puts the mask's text in, and the caret behind it. */
function mask({ target }: Event): void {
  const input = target as HTMLInputElement;
  const text = masked(input.value);
  if (text === input.value) return;
  const { selectionStart, value } = input;
  input.value = text;
  // As jQuery Mask does: at the place where it was, unless that was the end.
  const at = selectionStart === value.length ? text.length : selectionStart!;
  input.setSelectionRange(at, at);
}

describe('an input that a page masks', () => {
  afterEach(clear);

  for (const heard of ['input', 'keyup']) {
    for (const order of ['before', 'after']) {
      it(`keeps every digit where it was typed: masked at ${heard}, ${order} the field`, async () => {
        const field = await showField(
          '<form><checkout-phone-field country="BR" name="phone"></checkout-phone-field></form>',
        );
        const input = document.createElement('input');
        input.slot = 'input';
        if (order === 'before') input.addEventListener(heard, mask);
        field.append(input);
        await settled(field);
        if (order === 'after') input.addEventListener(heard, mask);
        input.focus();
        await type('11961234567');
        expect(inputOf(field).value).to.equal('(11) 96123-4567');
        expect(field.value).to.equal('+5511961234567');
        input.setSelectionRange(10, 10);
        await type('9');
        expect(input.value.replace(/\D/g, '').slice(0, 8)).to.equal('11961239');
      });
    }
  }
});
