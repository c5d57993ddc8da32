/**
 * An example for each attribute and each property that a page sets, by the attribute's name, or the
 * property's where there is no attribute.
 *
 * @type {Record<string, import('../code/example.mjs').Example>}
 */
export const options = {
  value: {
    title: 'A number that is known already',
    text: 'The field shows it as its country writes it, and submits it as E.164. Change a digit.',
    attributes: { value: '+33612345678' },
    shows: { on: ['ready', 'input'], text: 'field.value' },
  },
  country: {
    title: 'The country of a number without +',
    text: 'Type `0470 12 34 56`: it is read as one of Belgium. A number of another country behind a `+` says its country itself: `+49 151 12345678`.',
    attributes: { country: 'BE' },
    shows: {
      on: ['ready', 'input', 'countrychange'],
      text: '`${field.country} ${field.value}`',
    },
  },
  readonly: {
    title: 'To be read, not to be edited',
    text: 'It can be focused and copied, and the form has it. Nothing types over it.',
    attributes: { value: '+33612345678', readonly: true },
    form: true,
  },
  disabled: {
    title: 'Out of use',
    text: 'It can’t be focused, and the form does not have it.',
    attributes: { value: '+33612345678', disabled: true },
    form: true,
  },
  lang: {
    title: 'The language of its words',
    text: 'Leave the field with three digits in it: the message is in Japanese, and so are the countries.',
    attributes: { lang: 'ja', label: '', country: 'JP' },
  },
  locale: {
    title: 'Another language than the page’s',
    text: '`locale` goes before `lang` of the page. Leave the field with three digits in it.',
    attributes: { locale: 'de', label: '', country: 'DE' },
  },
  name: {
    title: 'The name of the form’s entry',
    text: 'Pay with a number, and look under which name it is sent.',
    attributes: { name: 'shipping[phone]', value: '+33612345678' },
    form: true,
  },
  form: {
    title: 'A form that it does not stand in',
    text: 'The field is outside of the form and belongs to it by its id, as a native input does. What the form has stands below.',
    attributes: { form: 'checkout', value: '+33612345678' },
    after: '<form id="checkout">\n  <button type="reset">Reset</button>\n</form>',
    shows: {
      on: ['ready', 'input'],
      text: "`${field.form.id}: ${new FormData(field.form).get('phone')}`",
    },
  },
  optional: {
    title: 'May be left empty',
    text: 'Pay without a number. A wrong number is refused all the same.',
    attributes: { optional: true },
    form: true,
  },
  autocomplete: {
    title: 'What the browser fills in',
    text: 'The browser offers the number of the delivery address, if it knows one.',
    attributes: { autocomplete: 'shipping tel' },
  },
  countries: {
    title: 'Only some countries',
    text: 'A number of another country is refused: type `+49 151 12345678`, and leave the field for what the shopper is told.',
    attributes: { countries: 'FR BE LU' },
    shows: { on: ['input'], text: 'field.reading.problem' },
  },
  'exclude-countries': {
    title: 'All but some countries',
    text: 'The United Kingdom is not listed, and `+44 7400 123456` is refused: type it, and leave the field.',
    attributes: { 'exclude-countries': 'GB' },
    shows: { on: ['input'], text: 'field.reading.problem' },
  },
  'preferred-countries': {
    title: 'Some countries first',
    text: 'Open the list of countries.',
    attributes: { 'preferred-countries': 'FR BE CH' },
  },
  countryNames: {
    title: 'Names of your own for countries',
    text: 'Open the list, and search for “Great Britain”.',
    attributes: { country: 'GB' },
    properties: { countryNames: "{ GB: 'Great Britain' }" },
  },
  types: {
    title: 'Only some kinds of number',
    text: 'A landline is refused where a text message is to be sent: type `01 42 68 53 00`, and leave the field.',
    attributes: { types: 'mobile' },
    shows: { on: ['input'], text: 'field.reading.type' },
  },
  strictness: {
    title: 'Unknown ranges: warned of, or refused',
    text: 'Plans change before anybody hears of it, so a number in no range known today is only warned of. With `valid` it is refused: type `+33 7 00 00 00 00` and leave.',
    attributes: { strictness: 'valid' },
    shows: { on: ['input'], text: 'field.reading.problem' },
  },
  label: {
    title: 'The text of the label',
    text: 'Without one it is “Phone number” in the language of the page. Clicking it puts the focus into the field.',
    attributes: { label: 'Mobile for the courier' },
  },
  hint: {
    title: 'A line below the box',
    text: 'A screen reader says it with the field.',
    attributes: { hint: 'For questions about your delivery only.' },
  },
  placeholder: {
    title: 'An example number while it is empty',
    text: '`example` is the example number of the country; any other text is shown as it is. Choose another country.',
    attributes: { placeholder: 'example' },
  },
  picker: {
    title: 'How the list of countries opens',
    text: '`native` is the browser’s own list everywhere. `auto`, the default, opens a list with a search for a mouse or a key, and the system’s at a touch; `search` opens it at a touch as well.',
    attributes: { picker: 'native' },
  },
  'hidden-input': {
    title: 'For scripts that walk the form by hand',
    text: 'jQuery’s `serialize()` looks for inputs: here there is one, hidden, with the number.',
    attributes: { 'hidden-input': true, value: '+33612345678' },
    shows: { on: ['ready', 'input'], text: "field.querySelector('input')?.value" },
  },
  messages: {
    title: 'Words of your own',
    text: 'Leave the field with three digits in it.',
    properties: { messages: "{ tooShort: 'A few digits are still missing.' }" },
  },
  placement: {
    title: 'Where the field stands',
    text: 'With `auto` it looks for its place in the form: below the shipping address, or else below the email. It is written last here, and stands below the email.',
    attributes: { placement: 'auto' },
    before:
      '<p><label>Email <input type="email" name="email" autocomplete="email"></label></p>\n<p><label>Note <input name="note"></label></p>',
    form: true,
  },
  'placement-target': {
    title: 'Below an element of your choice',
    text: 'A selector names it: the field is written last here, and stands below the note.',
    attributes: { placement: 'auto', 'placement-target': '#note' },
    before:
      '<p><label>Email <input type="email" name="email" autocomplete="email"></label></p>\n<p id="note"><label>Note <input name="note"></label></p>\n<p><label>Voucher <input name="voucher"></label></p>',
    form: true,
  },
  session: {
    title: 'What a Checkout Session asks for',
    text: 'The session collects a number, so the field is shown and required; its address is delivered to France or Belgium. With `enabled: false` there is no field.',
    properties: {
      session:
        "{ mode: 'payment', phone_number_collection: { enabled: true }, shipping_address_collection: { allowed_countries: ['FR', 'BE'] } }",
    },
    before: `<p><label>Email <input type="email" name="email" autocomplete="email"></label></p>
<p data-checkout="shipping-address"><label>Address <input name="address" autocomplete="shipping street-address"></label></p>`,
    form: true,
  },
};
