/** The printers, each with the name that stands above its code. */
import { angular } from './angular.mjs';
import { whole } from './example.mjs';
import { html } from './html.mjs';
import { react } from './react.mjs';
import { svelte } from './svelte.mjs';
import { vue } from './vue.mjs';

/** By the name in addresses: how it is called, and the files of an example's code. */
export const printers = Object.fromEntries(
  Object.entries({
    html: ['HTML', (example) => ({ 'example.html': html(example) })],
    react: ['React', react],
    vue: ['Vue', vue],
    svelte: ['Svelte', svelte],
    angular: ['Angular', angular],
  }).map(([name, [title, print]]) => [name, { title, files: (example) => print(whole(example)) }]),
);
