/**
 * A Rollup plug-in: takes the line breaks and the indentation out of our own html`…` templates.
 * Between tags they mean nothing to us and are dropped; in a tag they part attributes and become
 * one space. A space within a line is meant, and stays.
 */
import { rewriteTagged } from './tagged-templates.mjs';

/** Stands for an expression; no markup holds it. */
const HOLE = '\0';

/** Markup without its line breaks; refuses one in the middle of a text. */
export function minifyMarkup(markup) {
  let result = '';
  let inTag = false;
  for (let at = 0; at < markup.length; at += 1) {
    const character = markup[at];
    if (character === '<') inTag = true;
    else if (character === '>') inTag = false;
    const [space] = /^\s*\n\s*/.exec(markup.slice(at)) ?? [];
    if (!space) {
      result += character;
      continue;
    }
    const before = result.at(-1) ?? HOLE;
    const behind = markup[at + space.length] ?? HOLE;
    if (inTag) result += behind === '>' ? '' : ' ';
    else if (!`>${HOLE}`.includes(before) || !`<${HOLE}`.includes(behind)) {
      throw new Error(`A line break in the middle of a text: ${before}${space}${behind}`);
    }
    at += space.length - 1;
  }
  return result;
}

export const minifyTemplates = () =>
  rewriteTagged('minify-markup', 'html', (texts) => minifyMarkup(texts.join(HOLE)).split(HOLE));
