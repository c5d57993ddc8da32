/**
 * A million random edits, too many for every run: `npm run fuzz:editing [edits]`. Prints the time
 * it took and the first difference from the reference, if there is one.
 */
import type { Selected } from '../src/editing/caret.js';
import {
  difference,
  type Edit,
  edit,
  editReference,
  type Reference,
} from '../test/unit/editing/edit-model.js';
import { formatters } from '../test/unit/editing/formatters.js';
import { seededRandom } from './seeded-random.js';

const wanted = Number(process.argv[2] ?? 1_000_000);
const random = seededRandom(20261123);
const pick = (text: string) => text[Math.floor(random() * text.length)] as string;

function anyEdit(): Edit {
  const dice = random();
  if (dice < 0.45) return { kind: 'insert', text: pick('0123456789+') };
  if (dice < 0.5) {
    const length = Math.floor(random() * 14);
    return {
      kind: 'insert',
      text: Array.from({ length }, () => pick('0123456789 ().-+ab')).join(''),
    };
  }
  if (dice < 0.68) return { kind: 'backspace' };
  if (dice < 0.8) return { kind: 'delete' };
  const from = random();
  return { kind: 'select', from, to: dice < 0.9 ? from : random() };
}

const all = Object.entries(await formatters());
const started = performance.now();
let edits = 0;
for (let round = 0; edits < wanted; round += 1) {
  const [name, format] = all[round % all.length] as [string, (text: string) => string];
  let state: Selected = { text: '', start: 0, end: 0 };
  let reference: Reference = { characters: '', start: 0, end: 0 };
  for (let step = 0; step < 60 && edits < wanted; step += 1, edits += 1) {
    const what = anyEdit();
    const before = state;
    state = edit(state, what, format);
    reference = editReference(reference, what, before, state);
    let wrong = difference(state, reference);
    if (!wrong && what.kind !== 'select' && format(state.text) !== state.text)
      wrong = 'not idempotent';
    if (wrong) {
      console.error(`formatted ${name}: ${wrong}\n  ${JSON.stringify({ before, what, state })}`);
      process.exit(1);
    }
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${edits} edits with ${all.length} formatters in ${seconds} s: no digit lost, no caret moved`,
);
