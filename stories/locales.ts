/// <reference types="vite/client" />
/** The languages that the field speaks, for Storybook's toolbar: read from the files there are. */

const files = Object.keys(import.meta.glob('../src/i18n/locales/*.ts'));
const tags = ['en', ...files.map((path) => path.replace(/^.*\/(.+)\.ts$/, '$1'))].sort();
const names = new Intl.DisplayNames('en', { type: 'language' });

/** Items of the toolbar. */
export const LOCALES = tags.map((value) => ({ value, title: names.of(value) ?? value }));

/** Languages written from right to left. */
export const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he']);
