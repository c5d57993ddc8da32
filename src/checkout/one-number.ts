/**
 * One number per form: the first field that claims a form collects its number, later ones yield
 * and are told when it leaves.
 */

/** One field that wants to collect. */
export interface Claimant {
  /** Those that claim the same form, in turn; nothing while it claims none. */
  line: Claimant[] | undefined;
  /** It has become the first in its line. */
  connect(): void;
  /** Another field is about to yield to this one, which may have to leave. */
  yieldedTo(): void;
}

const lines = new WeakMap<Node, Claimant[]>();

/**
 * Claims a form (or, without one, the document or shadow root).
 *
 * @returns whether this field is the one that collects
 */
export function claim(field: Claimant, scope: Node): boolean {
  const line = lines.get(scope) ?? [];
  lines.set(scope, line);
  // A field keeps its place in line when it claims the same form again.
  if (field.line !== line) {
    release(field);
    field.line = line;
    line.push(field);
  }
  if (line[0] !== field) line[0]!.yieldedTo();
  return line[0] === field;
}

/** Gives the claim up; the next field in line takes over. */
export function release(field: Claimant): void {
  const { line } = field;
  if (!line) return;
  field.line = undefined;
  const wasFirst = line[0] === field;
  line.splice(line.indexOf(field), 1);
  // Not at once: a field that is moved within the page leaves and comes back in one go.
  if (wasFirst) queueMicrotask(() => line[0]?.connect());
}
