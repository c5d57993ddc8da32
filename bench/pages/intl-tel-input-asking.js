/** The same, on a page that asks for the number and its validity after each key, as ours tells. */
import { offerIntlTelInput } from './intl-tel-input.js';

offerIntlTelInput(() => import('intl-tel-input/utils'));
document.addEventListener('input', () => {
  const [first] = [window.field.iti(0)];
  window.told = [first.getNumber(), first.isValidNumber()];
});
