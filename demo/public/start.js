/** The start page: says what the field gives, while it is typed. */
import { phoneField } from './phone.js';

const field = await phoneField();
const value = document.querySelector('#value');
const country = document.querySelector('#country');
const show = () => {
  value.textContent = field.value || '–';
  country.textContent = field.reading.country ?? '–';
};
field.addEventListener('input', show);
field.addEventListener('countrychange', show);
field.ready.then(show);
document.querySelector('#live').addEventListener('submit', (event) => event.preventDefault());
