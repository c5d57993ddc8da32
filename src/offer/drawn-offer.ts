/**
 * The offer in the shadow tree of its field, below the message: put there and taken away by hand,
 * and the input described by it.
 */
import type { AskedField, OfferWords } from './asked-field.js';

/** The input that the shopper sees: the page's own, or ours. */
export const inputOf = (field: AskedField): HTMLInputElement | null => {
  const root = field.shadowRoot!;
  const theirs = root.querySelector<HTMLSlotElement>('slot[name=input]')?.assignedElements()[0];
  return (theirs as HTMLInputElement | undefined) ?? root.querySelector('input');
};

/** The offer that is drawn now. */
const drawnIn = (field: AskedField) => field.shadowRoot!.querySelector<HTMLElement>('#offer');

/** Sets an attribute, unless it is so; nothing to say takes it away. */
function put(element: Element, name: string, value: string): void {
  if (!value) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Describes the input by an offer, or no longer; a page's own can’t be pointed to it from outside. */
function describe(field: AskedField, offer: HTMLElement, isDrawn: boolean): void {
  const input = inputOf(field);
  if (!input) return;
  const isOurs = input.getRootNode() === field.shadowRoot;
  const name = isOurs ? 'aria-describedby' : 'aria-description';
  const text = isOurs ? offer.id : offer.textContent;
  const said = input.getAttribute(name) ?? '';
  const others = said.endsWith(text) ? said.slice(0, -text.length).trim() : said;
  put(input, name, isDrawn ? `${others} ${text}`.trim() : others);
}

/** The field has been drawn anew, and has described its input without the offer that stands. */
export function keepOffer(field: AskedField): void {
  const offer = drawnIn(field);
  if (offer) describe(field, offer, true);
}

/** Takes an offer away; who was at its button is back at the input. */
export function dropOffer(field: AskedField): void {
  const offer = drawnIn(field);
  if (!offer) return;
  if (offer.matches(':focus-within')) inputOf(field)?.focus();
  describe(field, offer, false);
  offer.remove();
}

/** Draws an offer below the message, and says so to who was told of the doubt just now. */
export function showOffer(
  field: AskedField,
  offer: HTMLElement,
  words: OfferWords,
  talk: string,
): void {
  const root = field.shadowRoot!;
  dropOffer(field);
  root.append(offer);
  describe(field, offer, true);
  if (talk !== 'told') return;
  const message = root.querySelector('.message:not(#offer)')?.textContent.trim();
  const said = words.announcement;
  words.announcement = `${said.trim() === message ? `${said} ` : ''}${offer.textContent}`;
  field.requestUpdate();
}
