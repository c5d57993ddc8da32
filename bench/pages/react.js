/** Mounts fields of a React component that takes `value`, `onChange` and a list of countries. */
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { drawnOf, focusOn, offer } from './page.js';

export function offerReact(Field, isValid) {
  let root;
  let box;
  const values = [];
  function One({ index, countries }) {
    const [value, setValue] = useState('');
    values[index] = value;
    return createElement(Field, { value, onChange: (next) => setValue(next ?? ''), countries });
  }
  offer({
    mount(element, count, countries) {
      box = element.appendChild(document.createElement('div'));
      root = createRoot(box);
      const fields = Array.from({ length: count }, (_, index) =>
        createElement(One, { key: index, index, countries }),
      );
      flushSync(() => root.render(fields));
    },
    unmount() {
      if (!root) return;
      flushSync(() => root.unmount());
      box.remove();
      values.length = 0;
      root = undefined;
      box = undefined;
    },
    input: (index) => box.querySelectorAll('input[type=tel]')[index],
    comeNear: (index) => focusOn(box.querySelectorAll('button[aria-haspopup]')[index]),
    listed: () => drawnOf(box.querySelectorAll('[role=option]')),
    valid: (index) => isValid(values[index]),
    ready: async () => {},
  });
}
