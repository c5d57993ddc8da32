/**
 * Custom states for styling from outside: `:state(invalid)` and the like, or, where an engine
 * lacks `:state()`, the attribute `data-state-invalid` in its place.
 */

/** The field's states, as `:state(…)` names. */
export type FieldState =
  | 'invalid'
  | 'user-invalid'
  | 'complete'
  | 'empty'
  | 'warning'
  | 'focused'
  | 'disabled'
  | 'unverified';

let native: boolean | undefined;
function hasStates(internals: ElementInternals): boolean {
  native ??= !!internals.states && !!globalThis.CSS?.supports?.('selector(:state(a))');
  return native;
}

/** The states as they were set last: most keys change none. */
const lately = new WeakMap<Element, string>();

/** Turns states on and off; cheap when nothing changes. */
export function setStates(
  host: Element,
  internals: ElementInternals,
  states: Readonly<Record<FieldState, boolean>>,
): void {
  const now = Object.values(states).join();
  if (lately.get(host) === now) return;
  lately.set(host, now);
  for (const name of Object.keys(states) as FieldState[]) {
    const on = states[name];
    if (!hasStates(internals)) host.toggleAttribute(`data-state-${name}`, on);
    else if (on) internals.states.add(name);
    else internals.states.delete(name);
  }
}
