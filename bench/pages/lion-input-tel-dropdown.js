import '@lion/ui/define/lion-input-tel-dropdown.js';
import { PhoneUtilManager } from '@lion/ui/input-tel.js';
import { offer } from './page.js';

let fields = [];
offer({
  async mount(root, count, countries) {
    fields = Array.from({ length: count }, () => {
      const field = document.createElement('lion-input-tel-dropdown');
      field.label = 'Phone number';
      field.formatStrategy = 'international';
      field.liveFormat = true;
      if (countries) field.allowedRegions = countries;
      return field;
    });
    root.append(...fields);
    await Promise.all(fields.map((field) => field.updateComplete));
  },
  unmount() {
    for (const field of fields.splice(0)) field.remove();
  },
  input: (index) => fields[index].querySelector('input'),
  valid: (index) =>
    fields[index].value !== '' && !fields[index].validationStates.error?.PhoneNumber,
  ready: () => PhoneUtilManager.loadComplete,
});
