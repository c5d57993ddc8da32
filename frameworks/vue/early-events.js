/**
 * What a field that a server has drawn tells before Vue listens to it: it is at work as soon as the
 * element is registered, and Vue takes the page over only later. The last event of each kind is kept
 * until then.
 */

/** Nobody but a browser has a document. */
export const onServer = typeof document === 'undefined';

/** `placementchange` can't be prevented any more by then. */
const KEPT = ['input', 'change', 'countrychange', 'collectionerror', 'ready'];

/** Fields that nobody of Vue's listens to yet, and their events by name. */
const kept = new WeakMap();
const heard = new WeakSet();

function keep(event) {
  const { target, type } = event;
  if (heard.has(target) || target.localName !== 'checkout-phone-field') return;
  const events = kept.get(target) ?? new Map();
  // Put in anew: they stand in the order in which they were told last.
  events.delete(type);
  kept.set(target, events.set(type, event));
}

if (!onServer) for (const type of KEPT) document.addEventListener(type, keep, true);

/**
 * The events of a field that nobody has heard; from now on it is listened to.
 *
 * @param {Element} field
 * @returns {Event[]} the oldest first
 */
export function earlyEvents(field) {
  const events = [...(kept.get(field)?.values() ?? [])];
  heard.add(field);
  kept.delete(field);
  return events;
}
