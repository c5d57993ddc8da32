/**
 * Custom states for styling from outside: `:state(invalid)` and the like, or, where an engine
 * lacks `:state()`, the attribute `data-state-invalid` in its place.
 */

/** The field's states, as `:state(…)` names. */
export type CustomStateName =
  | 'invalid'
  | 'user-invalid'
  | 'complete'
  | 'empty'
  | 'warning'
  | 'focused'
  | 'disabled'
  | 'unverified';

const hasStates = !!globalThis.CSS?.supports?.('selector(:state(a))');

/** Turns states on and off. */
export function setStates(
  host: Element,
  internals: ElementInternals,
  states: Readonly<Record<CustomStateName, boolean>>,
): void {
  const marks = hasStates && internals.states;
  for (const [name, on] of Object.entries(states)) {
    if (marks) marks[on ? 'add' : 'delete'](name);
    else host.toggleAttribute(`data-state-${name}`, on);
  }
}
