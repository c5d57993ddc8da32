/** Ours, however it was loaded: the element on the page, its events and properties. */
import { offer } from './page.js';

const name = 'checkout-phone-field';
let fields = [...document.querySelectorAll(name)];

export function offerOurs() {
  offer(
    {
      async mount(root, count, countries) {
        fields = Array.from({ length: count }, () => {
          const field = document.createElement(name);
          field.setAttribute('country', 'FR');
          field.setAttribute('name', 'phone');
          if (countries) field.setAttribute('countries', countries.join(' '));
          return field;
        });
        root.append(...fields);
        await Promise.all(fields.map((field) => field.updateComplete));
      },
      unmount() {
        for (const field of fields.splice(0)) field.remove();
      },
      input: (index) => fields[index].shadowRoot.querySelector('input'),
      valid: (index) => fields[index].complete && fields[index].reading.valid,
      ready: () => fields[0].ready,
    },
    {
      async there() {
        if (fields.length === 0) {
          await window.field.mount(1);
          return;
        }
        await customElements.whenDefined(name);
        await fields[0].updateComplete;
      },
    },
  );
}
