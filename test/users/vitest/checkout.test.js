import 'checkout-phone-field/define';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';

let field;
let input;

beforeEach(async () => {
  document.body.innerHTML = `
    <form id="checkout">
      <checkout-phone-field name="phone" country="FR"></checkout-phone-field>
      <button>Pay</button>
    </form>`;
  field = document.querySelector('checkout-phone-field');
  // The engine and the numbers of France have come.
  await field.ready;
  input = field.shadowRoot.querySelector('input');
});

afterEach(() => document.body.replaceChildren());

test('a number is submitted in E.164 form', async () => {
  await userEvent.type(input, '06 12 34 56 78');
  expect(field.value).toBe('+33612345678');
  expect(input.value).toBe('06 12 34 56 78');
  expect([...new FormData(document.querySelector('form'))]).toEqual([['phone', '+33612345678']]);
});

test('a number that is too short is refused', async () => {
  let submits = 0;
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submits += 1;
  });
  await userEvent.type(input, '0612');
  await userEvent.click(document.querySelector('button'));
  expect(submits).toBe(0);
  expect(field.validity.tooShort).toBe(true);
  expect(field.validationMessage).toMatch(/too short/);

  await userEvent.type(input, '345678');
  await userEvent.click(document.querySelector('button'));
  expect(submits).toBe(1);
});

test('events tell of each key, and of the end', async () => {
  const heard = [];
  field.addEventListener('input', (event) => heard.push(event.target.value));
  field.addEventListener('change', () => heard.push('change'));
  await userEvent.type(input, '0612345678');
  await userEvent.tab();
  expect(heard).toEqual([...Array(9).fill(''), '+33612345678', 'change']);
});

test('a form that is reset is empty', async () => {
  await userEvent.type(input, '0612345678');
  document.querySelector('form').reset();
  // A reset is over when all who hear of it have been asked.
  await Promise.resolve();
  expect(field.value).toBe('');
  expect(input.value).toBe('');
});
