/** Ours, however it was loaded: the element on the page, its events and properties. */
import { drawnOf, focusOn, offer } from './page.js';

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
      // The browser's own list, where ours has not come, is no part of the page.
      comeNear: (index) =>
        'picker' in fields[index] && focusOn(fields[index].shadowRoot.querySelector('select')),
      listed: (index) => drawnOf(fields[index].shadowRoot.querySelectorAll('[role=option]')),
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
