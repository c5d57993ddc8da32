/** Takes the place of `load-table.ts` in an application that wants few files: all languages come in one. */
import type { Messages } from './messages.js';

const tags =
  'ar bg cs da de el es es-419 et fi fil fr fr-CA he hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW'.split(
    ' ',
  );

/** The same one import for every language, by BCP 47 tag. */
export const importLocales: Readonly<
  Record<string, () => Promise<{ readonly default: Messages }>>
> = Object.fromEntries(
  tags.map((tag) => [
    tag,
    async () => ({ default: (await import('./every-locale.js')).default[tag]! }),
  ]),
);
