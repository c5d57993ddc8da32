/**
 * An example for each slot, by its name.
 *
 * @type {Record<string, import('../code/example.mjs').Example>}
 */
export const slots = {
  label: {
    title: 'A label with more than text',
    text: 'It takes the place of the attribute `label`; a click on it puts the focus into the field.',
    attributes: { label: '' },
    children: '<span slot="label">Your <strong>mobile</strong> number</span>',
  },
  hint: {
    title: 'A hint with a link',
    text: 'It takes the place of the attribute `hint`, and is said with the field.',
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
