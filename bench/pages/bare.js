/** A bare input: what the browser costs. It validates nothing. */
import { offer } from './page.js';

let inputs = [];
offer({
  mount(root, count) {
    inputs = Array.from({ length: count }, () => {
      const input = document.createElement('input');
      input.type = 'tel';
      input.autocomplete = 'tel';
      return input;
    });
    root.append(...inputs);
  },
  unmount() {
    for (const input of inputs.splice(0)) input.remove();
  },
  input: (index) => inputs[index],
  valid: () => undefined,
  ready: async () => {},
});
