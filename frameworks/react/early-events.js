/**
 * Events of fields that React has not taken over yet: React hydrates a page part by part, while the
 * element is registered for all of it at once. Of each kind the last one is kept.
 */
import { EVENTS, TAG } from './props.js';

/** @type {WeakMap<EventTarget, Event[]>} */
const kept = new WeakMap();
/** @type {WeakSet<EventTarget>} */
const taken = new WeakSet();

/** @param {Event} event */
function keep(event) {
  // Not its `target`, which of `placementchange` is the place.
  const [field] = event.composedPath();
  if (!field || taken.has(field) || /** @type {Element} */ (field).localName !== TAG) return;
  const others = (kept.get(field) ?? []).filter(({ type }) => type !== event.type);
  kept.set(field, [...others, event]);
}

if (typeof document !== 'undefined') {
  for (const type of Object.keys(EVENTS)) document.addEventListener(type, keep, true);
}

/**
 * What a field has fired before, oldest first; from now on its events are somebody's.
 * @param {EventTarget} field
 * @returns {readonly Event[]}
 */
export function takeEarlyEvents(field) {
  const events = kept.get(field) ?? [];
  kept.delete(field);
  taken.add(field);
  return events;
}
