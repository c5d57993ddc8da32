/**
 * Custom states for styling from outside: `:state(invalid)` and the like, or, where an engine
 * lacks `:state()`, the attribute `data-state-invalid` in its place.
 */

import type { Manners } from './manners.js';

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

/** What a field is marked with. */
const marked = new WeakMap<Element, string>();

/** Turns states on and off; most keys change none. */
export const markStates: Manners['markStates'] = (
  host,
  internals,
  { complete, empty, format, talk, verdict },
  isRefused,
  isFocused,
  isDisabled,
) => {
  const states: Readonly<Record<CustomStateName, boolean>> = {
    invalid: isRefused,
    'user-invalid': isRefused && talk === 'told',
    complete,
    empty,
    warning: !!verdict.warning,
    focused: isFocused,
    disabled: isDisabled,
    unverified: format === 'unverified',
  };
  const marks = Object.values(states).join();
  if (marked.get(host) === marks) return;
  marked.set(host, marks);
  const set = hasStates && internals.states;
  for (const [name, on] of Object.entries(states)) {
    if (set) set[on ? 'add' : 'delete'](name);
    else host.toggleAttribute(`data-state-${name}`, on);
  }
};
