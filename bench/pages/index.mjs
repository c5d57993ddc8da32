/**
 * The pages that are compared. Each field is set up as its own documentation advises for an
 * international number that is validated, for France.
 */
import { fileURLToPath } from 'node:url';
import { filesFolder } from '../../scripts/package/files-folder.mjs';

/** The folder of the files that a script tag asks for later. */
const LATER = filesFolder(fileURLToPath(new URL('../../dist/cdn', import.meta.url)));

/**
 * @typedef {object} BenchPage
 * @property {string} id
 * @property {string} name as it stands in the tables
 * @property {boolean} ours
 * @property {boolean} validates whether it can tell a valid number from another
 * @property {string} entry the script of the page, below bench/pages
 * @property {string} [head] what stands before it in the page
 * @property {string} [body] what stands in the page from the start
 * @property {string} [lang] language of the page where the field takes its country from it; else English
 * @property {string} [keys] what a shopper types for the French number, where not 0612345678
 * @property {boolean} [variant] another use of one that is there already: measured by key only
 * @property {boolean} [startOnly] once loaded it is one that is there already
 */

/** @type {readonly BenchPage[]} */
export const PAGES = [
  { id: 'bare', name: 'bare `<input type=tel>`', ours: false, validates: false, entry: 'bare.js' },
  {
    id: 'ours-module',
    name: 'ours, script tag (module)',
    ours: true,
    validates: true,
    entry: 'ours-tag.js',
    head: '<script type="module" src="/cdn/checkout-phone-field.js" vite-ignore></script>',
    body: '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>',
  },
  {
    id: 'ours-hints',
    name: 'ours, script tag (module), with the hints of the README',
    ours: true,
    validates: true,
    startOnly: true,
    entry: 'ours-tag.js',
    head:
      '<script type="module" src="/cdn/checkout-phone-field.js" vite-ignore></script>' +
      `<link rel="modulepreload" href="/cdn/${LATER}/engine.js" vite-ignore>` +
      `<link rel="modulepreload" href="/cdn/${LATER}/metadata/33.js" vite-ignore>` +
      '<style>checkout-phone-field:not(:defined) { display: block; min-block-size: 4.5em }</style>',
    body: '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>',
  },
  { id: 'ours-npm', name: 'ours, npm', ours: true, validates: true, entry: 'ours-npm.js' },
  {
    id: 'ours-classic',
    name: 'ours, classic script',
    ours: true,
    validates: true,
    entry: 'ours-tag.js',
    head: '<script defer src="/cdn/checkout-phone-field.classic.js" vite-ignore></script>',
    body: '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>',
  },
  {
    id: 'iti',
    name: 'intl-tel-input, without utils',
    ours: false,
    validates: false,
    // Behind the calling code that it shows apart it formats no national prefix.
    keys: '612345678',
    entry: 'intl-tel-input-bare.js',
  },
  {
    id: 'iti-utils',
    name: 'intl-tel-input, with utils',
    ours: false,
    validates: true,
    // Behind the calling code that it shows apart it formats no national prefix.
    keys: '612345678',
    entry: 'intl-tel-input-utils.js',
  },
  {
    id: 'iti-asking',
    name: 'intl-tel-input, with utils, asked for number and validity with each key',
    ours: false,
    validates: true,
    variant: true,
    // Behind the calling code that it shows apart it formats no national prefix.
    keys: '612345678',
    entry: 'intl-tel-input-asking.js',
  },
  {
    id: 'rpni-min',
    name: 'react-phone-number-input, min',
    ours: false,
    validates: true,
    entry: 'react-phone-number-input-min.js',
  },
  {
    id: 'rpni-max',
    name: 'react-phone-number-input, max',
    ours: false,
    validates: true,
    entry: 'react-phone-number-input-max.js',
  },
  {
    id: 'rip',
    name: 'react-international-phone, google-libphonenumber',
    ours: false,
    validates: true,
    keys: '+33612345678',
    entry: 'react-international-phone.js',
  },
  {
    id: 'vue',
    name: 'vue-tel-input',
    ours: false,
    validates: true,
    entry: 'vue-tel-input.js',
  },
  {
    id: 'lion',
    name: 'Lion input-tel-dropdown',
    ours: false,
    validates: true,
    lang: 'fr-FR',
    entry: 'lion-input-tel-dropdown.js',
  },
];
