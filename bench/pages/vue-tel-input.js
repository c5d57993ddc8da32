import 'vue-tel-input/vue-tel-input.css';
import { createApp, h, nextTick, ref } from 'vue';
import { VueTelInput } from 'vue-tel-input';
import { offer } from './page.js';

let app;
let box;
const verdicts = [];
offer({
  async mount(root, count, countries) {
    box = root.appendChild(document.createElement('div'));
    const One = {
      props: ['index'],
      setup({ index }) {
        const value = ref('');
        return () =>
          h(VueTelInput, {
            modelValue: value.value,
            'onUpdate:modelValue': (next) => {
              value.value = next;
            },
            mode: 'international',
            defaultCountry: 'FR',
            autoDefaultCountry: false,
            autoFormat: true,
            onlyCountries: countries ?? [],
            onValidate: ({ valid }) => {
              verdicts[index] = !!valid;
            },
          });
      },
    };
    app = createApp({
      render: () => Array.from({ length: count }, (_, index) => h(One, { key: index, index })),
    });
    app.mount(box);
    await nextTick();
  },
  unmount() {
    if (!app) return;
    app.unmount();
    box.remove();
    verdicts.length = 0;
    app = undefined;
    box = undefined;
  },
  input: (index) => box.querySelectorAll('input[type=tel]')[index],
  valid: (index) => verdicts[index] ?? false,
  ready: async () => {},
});
