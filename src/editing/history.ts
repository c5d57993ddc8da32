/**
 * Undo and redo of the field's text, one step for each run of typing or deleting, as the platform
 * does it. The field keeps its own because the browsers' differ: one empties its stack when a script
 * formats the text, another undoes such a step in the wrong place and loses a digit.
 */
import { type Selected, significant } from './caret.js';

/** What a step did; runs of the same kind are one step, anything else is a step of its own. */
export type StepKind = 'insert' | 'delete' | 'other';

interface Step {
  readonly before: Selected;
  after: Selected;
  readonly kind: StepKind;
}

/** Steps kept at the most; a phone number has few. */
const most = 100;

/** The past and the future of one text. */
export class EditHistory {
  #past: Step[] = [];
  #future: Step[] = [];

  /** Forgets everything: the text was set by program. */
  clear(): void {
    this.#past = [];
    this.#future = [];
  }

  /** Notes an edit of the shopper's. */
  record(before: Selected, after: Selected, kind: StepKind): void {
    if (before.text === after.text) return;
    this.#future = [];
    const last = this.#past.at(-1);
    const goesOn =
      last &&
      kind !== 'other' &&
      last.kind === kind &&
      last.after.text === before.text &&
      last.after.end === before.start &&
      before.start === before.end;
    if (goesOn) last.after = after;
    else this.#past.push({ before, after, kind });
    if (this.#past.length > most) this.#past.shift();
  }

  /**
   * The text one step back.
   *
   * @param now the text as it stands; a text that a script changed meanwhile has no past
   */
  undo(now: string): Selected | undefined {
    return this.#step(this.#past, this.#future, 'after', 'before', now);
  }

  /** The text one step forward again. */
  redo(now: string): Selected | undefined {
    return this.#step(this.#future, this.#past, 'before', 'after', now);
  }

  #step(
    from: Step[],
    to: Step[],
    at: 'before' | 'after',
    goal: 'before' | 'after',
    now: string,
  ): Selected | undefined {
    const step = from.at(-1);
    if (!step) return undefined;
    // Formatted anew meanwhile (the country changed, say) it is still the same text.
    if (significant(step[at].text) !== significant(now)) {
      this.clear();
      return undefined;
    }
    from.pop();
    to.push(step);
    return step[goal];
  }
}
