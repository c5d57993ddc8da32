/**
 * An example for each event, by its type.
 *
 * @type {Record<string, import('../code/example.mjs').Example>}
 */
export const events = {
  input: {
    title: 'With each change of the text',
    text: 'Type a number, key by key.',
    shows: {
      on: ['input'],
      text: "`${event.value || 'no number yet'}, ${event.complete ? 'complete' : 'not complete'}`",
    },
  },
  change: {
    title: 'When the shopper is done',
    text: 'Type a number and leave the field, or press Enter.',
    shows: { on: ['change'], text: 'event.value' },
  },
  countrychange: {
    title: 'When the number is read with another country',
    text: 'Type `+32`, or pick another country.',
    shows: { on: ['countrychange'], text: 'event.country' },
  },
  placementchange: {
    title: 'Before the field moves',
    text: 'It can be prevented, and the field stays.',
    attributes: { placement: 'auto' },
    before:
      '<p><label>Email <input type="email" name="email" autocomplete="email"></label></p>\n<p><label>Note <input name="note"></label></p>',
    form: true,
    shows: { on: ['placementchange'], text: 'event.placement' },
  },
  collectionerror: {
    title: 'What can’t be collected',
    text: 'A session of mode `setup` collects no number: no field is shown, and this is told.',
    properties: { session: "{ mode: 'setup', phone_number_collection: { enabled: true } }" },
    says: 'phone_number_collection is not supported in setup mode.',
    shows: { on: ['collectionerror'], text: '`${event.code}: ${event.message}`' },
  },
  ready: {
    title: 'When a number can be read',
    text: 'Fired once, when the code that reads numbers and the plan of the country are there.',
    attributes: { value: '+33612345678' },
    shows: { on: ['ready'], text: 'field.reading.national' },
  },
};
