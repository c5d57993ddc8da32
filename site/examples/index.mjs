/** All examples, in the groups and the order in which the site shows them. */
import { answers } from './answers.mjs';
import { events } from './events.mjs';
import { customProperties, parts, states, themes } from './look.mjs';
import { options } from './options.mjs';
import { slots } from './slots.mjs';

/** A name as a part of an address. */
export const slugOf = (name) => name.replace(/^--checkout-phone-field-/, '').replace(/\W+$/, '');

const GROUPS = [
  ['options', 'Attributes and properties', options],
  ['answers', 'What it answers and does', answers],
  ['events', 'Events', events],
  ['slots', 'Slots', slots],
  ['parts', 'Parts', parts],
  ['custom-properties', 'Custom properties', customProperties],
  ['states', 'States', states],
  ['themes', 'Themes', themes],
];

/** @returns {{id: string, title: string, entries: object[]}[]} */
export const groups = GROUPS.map(([id, title, examples]) => ({
  id,
  title,
  entries: Object.entries(examples).map(([name, example]) => ({
    group: id,
    name,
    slug: slugOf(name),
    example,
  })),
}));

/** All of them in one row. */
export const entries = groups.flatMap((group) => group.entries);
