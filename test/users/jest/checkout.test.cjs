require('checkout-phone-field/define');
const { userEvent } = require('@testing-library/user-event');

let field;

beforeEach(async () => {
  document.body.innerHTML = `
    <form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form>`;
  field = document.querySelector('checkout-phone-field');
  await field.ready;
});

test('a number is submitted in E.164 form', async () => {
  await userEvent.type(field.shadowRoot.querySelector('input'), '0612345678');
  expect([...new FormData(document.querySelector('form'))]).toEqual([['phone', '+33612345678']]);
});

test('an empty field is refused', () => {
  expect(document.querySelector('form').checkValidity()).toBe(false);
  expect(field.validity.valueMissing).toBe(true);
});
