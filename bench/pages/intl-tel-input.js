/**
 * intl-tel-input. With its utils, loaded as its documentation advises (`loadUtils`), it formats and
 * validates; without them it does neither.
 */
import 'intl-tel-input/styles';
import intlTelInput from 'intl-tel-input';
import { drawnOf, focusOn, offer } from './page.js';

export function offerIntlTelInput(loadUtils) {
  let made = [];
  const boxOf = (index) => made[index].input.closest('.iti');
  offer({
    async mount(root, count, countries) {
      const inputs = Array.from({ length: count }, () => {
        const input = document.createElement('input');
        input.type = 'tel';
        return input;
      });
      root.append(...inputs);
      made = inputs.map((input) => ({
        input,
        iti: intlTelInput(input, {
          initialCountry: 'fr',
          ...(loadUtils && { loadUtils }),
          ...(countries && { onlyCountries: countries.map((country) => country.toLowerCase()) }),
        }),
      }));
    },
    unmount() {
      for (const { input, iti } of made.splice(0)) {
        const box = input.closest('.iti');
        iti.destroy();
        input.remove();
        box?.remove();
      }
    },
    input: (index) => made[index].input,
    comeNear: (index) => focusOn(boxOf(index).querySelector('button')),
    listed: (index) =>
      drawnOf(boxOf(index).querySelectorAll('[role=option]')) ||
      drawnOf(document.querySelectorAll('.iti--container [role=option]')),
    iti: (index) => made[index].iti,
    valid: (index) => (loadUtils ? (made[index].iti.isValidNumber() ?? undefined) : undefined),
    ready: async () => {
      if (loadUtils) await made[0].iti.promise;
    },
  });
}
