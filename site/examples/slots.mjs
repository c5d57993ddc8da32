/**
 * An example for each slot, by its name.
 *
 * @type {Record<string, import('../code/example.mjs').Example>}
 */
export const slots = {
  label: {
    title: 'A label with more than text',
    attributes: { label: '' },
    children: '<span slot="label">Your <strong>mobile</strong> number</span>',
  },
  hint: {
    title: 'A hint with a link',
    children:
      '<span slot="hint">For the courier. <a href="#privacy">What happens to it?</a></span>',
  },
  input: {
    title: 'An input of your own',
    text: 'It is there before any script and works without one; the field takes it as it is.',
    children: '<input slot="input" type="tel" name="phone" autocomplete="tel">',
    form: true,
  },
};
