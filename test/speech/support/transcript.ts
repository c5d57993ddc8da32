/** A transcript as text: what was pressed, and beside it what was heard. */
import type { Pressed } from '../scenarios.js';
import type { Utterance } from './listener.js';

/** Characters that nobody sees in a text, and that are part of what a synthesizer is given. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const WIDTH = 11;

/** The marker, which the test puts at the end of the page (listener.ts): read, it is the end. */
const MARKER = /^marker \d+ image\.$/;

/**
 * What Orca says on the way into a form in which something required is empty, of the form itself. It says
 * so once, and when depends on what it has looked at before. Of an input it says "invalid entry.".
 */
const OF_THE_FORM = 'invalid entry';

/** What was pressed, as a word: a key by its name, what was typed in a row as a text. */
const wordOf = (keys: Pressed) => (typeof keys === 'string' ? keys : keys.join(''));

/** Lines for what was pressed: each thing said on its own, and where nothing is, that. */
export function linesOf(keys: Pressed, heard: readonly Utterance[]): string[] {
  const ofControls = heard.filter(({ text }) => text !== OF_THE_FORM);
  const said = ofControls.map(({ text, isCut }) => {
    const words = text
      .trim()
      .replace(MARKER, '(the end of the page)')
      .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
    return isCut ? `${words} (cut short)` : words;
  });
  return (said.length > 0 ? said : ['(nothing)']).map((words, at) =>
    `${(at === 0 ? wordOf(keys) : '').padEnd(WIDTH)} ${words}`.trimEnd(),
  );
}
