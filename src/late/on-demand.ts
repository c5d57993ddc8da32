/** What comes after the shell, beside numbers and languages: each fetched once, for all fields. */
import { addWords } from '../i18n/load-messages.js';
import { later } from '../platform/later.js';
import {
  importAdoption,
  importCheckout,
  importEnhancements,
  importLeisure,
  importOffer,
  importPlacement,
  importTakeOver,
} from './files.js';

/** What makes a number of a text, see `enhancements.ts`. */
export const enhancements = later(importEnhancements);
/** The words, the list of countries and what else can wait, see `leisure.ts`. */
export const leisure = later(async (failures) => {
  const module = await importLeisure(failures);
  addWords(module.moreEnglish, module.fill);
  return module;
});
/** What makes something of a session, and of a wish of a place. */
export const checkout = later(importCheckout);
/** What reads a page: the place of a field, the country of a form; see `page.ts`. */
export const placement = later(importPlacement);
/** What takes over a server's drawing. */
export const takeOver = later(importTakeOver);
/** What adopts an input of the page's, where there is one. */
export const adoption = later(importAdoption);
/** What finds and draws the offer of another number, where one is in doubt. */
export const offering = later(importOffer);
