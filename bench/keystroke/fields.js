/** The fields side by side on one page, each as its own documentation sets it up, for France. */
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import PhoneInput from 'react-phone-number-input';
import '../../dist/define.js';

const box = (id) => document.querySelector(`#${id}`);

/** What each gives its page for a number; the page asks for it after each key, as checkouts do. */
window.numbers = {};
const told = (id, number) => {
  window.numbers[id] = number;
};

// A plain input: what the browser and the measuring alone cost.
const plain = document.createElement('input');
plain.type = 'tel';
plain.addEventListener('input', () => told('plain', plain.value));
box('plain').append(plain);

const field = document.createElement('checkout-phone-field');
field.setAttribute('country', 'FR');
field.addEventListener('input', (event) => told('ours', event.value));
box('ours').append(field);

const input = document.createElement('input');
input.type = 'tel';
box('intl-tel-input').append(input);
const iti = intlTelInput(input, { initialCountry: 'fr' });
input.addEventListener('input', () => told('intl-tel-input', iti.getNumber()));

function ReactField() {
  const [value, setValue] = useState();
  return createElement(PhoneInput, {
    defaultCountry: 'FR',
    value,
    onChange: (number) => {
      setValue(number);
      told('react-phone-number-input', number ?? '');
    },
  });
}
createRoot(box('react-phone-number-input')).render(createElement(ReactField));

const inputOf = (id) => {
  if (id === 'ours') return field.shadowRoot.querySelector('input');
  return id === 'intl-tel-input' ? input : box(id).querySelector('input');
};
window.focusField = (id) => inputOf(id).focus();
window.shownIn = (id) => inputOf(id).value;

await Promise.all([field.ready, iti.promise]);
window.fieldsReady = true;
