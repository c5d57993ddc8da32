/**
 * An example for each property that a page reads and each method, by its name; `()` behind a method's.
 *
 * @type {Record<string, import('../code/example.mjs').Example>}
 */
const known = { value: '+33612345678' };

export const answers = {
  reading: {
    title: 'All that is known of the number',
    text: 'Change a digit, or type another number. On a server `readPhone` answers with the same.',
    attributes: known,
    shows: { on: ['ready', 'input'], text: 'JSON.stringify(field.reading, null, 2)' },
  },
  format: {
    title: 'How far the value can be trusted',
    text: '`e164` once it is read and normalised. A wallet’s text is passed on as it came, and is `unverified`.',
    attributes: known,
    shows: { on: ['ready', 'input'], text: 'field.format' },
  },
  complete: {
    title: 'Whether it can be submitted',
    text: 'Type a number: it becomes true with its last digit.',
    shows: { on: ['ready', 'input'], text: 'String(field.complete)' },
  },
  empty: {
    title: 'Whether nothing is typed',
    text: 'Type a digit: it is false while there is any text, a number or not.',
    shows: { on: ['ready', 'input'], text: 'String(field.empty)' },
  },
  changed: {
    title: 'Whether it is another number than the one at first',
    text: 'A space more is the same number; a digit more is another.',
    attributes: known,
    shows: { on: ['ready', 'input'], text: 'String(field.changed)' },
  },
  required: {
    title: 'Whether it must be filled in',
    text: 'A field is required unless it has `optional`.',
    attributes: { optional: true },
    shows: { on: ['ready', 'input'], text: 'String(field.required)' },
  },
  defaultValue: {
    title: 'What a reset returns to',
    text: 'Change the number, then reset the form.',
    attributes: known,
    after: '<button type="reset">Reset</button>',
    form: true,
  },
  type: {
    title: 'What kind of control it is',
    text: 'For scripts that go through the controls of a form and ask each for its `type`, as native ones have it.',
    shows: { on: ['ready'], text: 'field.type' },
  },
  labels: {
    title: 'The page’s own labels',
    text: 'Without a `label` of its own the field is named by the page’s `<label>`.',
    attributes: { label: '', id: 'mobile' },
    before: '<label for="mobile">Your mobile number</label>',
    shows: { on: ['ready'], text: 'field.labels[0].textContent' },
  },
  validity: {
    title: 'What is wrong, for scripts',
    text: 'As on a native input: `valueMissing`, `tooShort`, `tooLong`, `badInput`, `typeMismatch`, `customError`.',
    shows: {
      on: ['ready', 'input'],
      text: "field.validity.valid ? 'valid' : ['valueMissing', 'tooShort', 'tooLong', 'badInput'].find((flag) => field.validity[flag])",
    },
  },
  validationMessage: {
    title: 'What is wrong, in the shopper’s words',
    text: "Type `0612`: the text that would be shown on leaving, and `''` once nothing is wrong.",
    shows: { on: ['ready', 'input'], text: 'field.validationMessage' },
  },
  willValidate: {
    title: 'Whether the form asks it',
    text: 'A field that can only be read is not asked.',
    attributes: { ...known, readonly: true },
    shows: { on: ['ready'], text: 'String(field.willValidate)' },
  },
  ready: {
    title: 'When a number can be read',
    text: 'A promise: the code that reads numbers, and the plan of the country, are there.',
    buttons: [{ text: 'Wait for it', does: 'field.ready.then(() => field.focus())' }],
  },
  'clear()': {
    title: 'Empties the field, whatever is in it',
    text: "Also what is not yet a number, which setting `value` to `''` leaves alone. No event is fired.",
    attributes: known,
    buttons: [{ text: 'Clear', does: 'field.clear()' }],
  },
  'focus()': {
    title: 'Puts the focus into the field',
    text: 'Into its input, as a click on the label does.',
    buttons: [{ text: 'Focus', does: 'field.focus()' }],
  },
  'select()': {
    title: 'Selects what is typed',
    text: 'As on a native input, to be typed over or copied.',
    attributes: known,
    buttons: [{ text: 'Select', does: 'field.select()' }],
  },
  'checkValidity()': {
    title: 'Asks, and shows nothing',
    text: 'True or false; whoever listens for `invalid` hears of it.',
    shows: { on: ['ready', 'input'], text: 'String(field.checkValidity())' },
  },
  'reportValidity()': {
    title: 'Asks, and shows what is wrong',
    text: 'The focus goes to the field, and the message stands below it.',
    buttons: [{ text: 'Report', does: 'field.reportValidity()' }],
  },
  'setCustomValidity()': {
    title: 'A mistake that only your shop knows',
    text: 'It goes before the field’s own. With an empty text it is taken back.',
    attributes: known,
    buttons: [
      { text: 'Refuse', does: "field.setCustomValidity('We could not reach this number.')" },
      { text: 'Report', does: 'field.reportValidity()' },
      { text: 'Take it back', does: "field.setCustomValidity('')" },
    ],
  },
  'applyWalletContact()': {
    title: 'The number of a wallet',
    text: 'Apple Pay and Google Pay hand over a text of no certain form. Take it over, then pay: the form has it exactly as it came, and `format` is `unverified`.',
    buttons: [
      {
        text: 'As Apple Pay does',
        does: "field.applyWalletContact({ wallet: 'apple_pay', phone: '06 12-34-56-78' })",
      },
    ],
    form: true,
  },
};
