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

/**
 * Describes the input by the offer too. The template and the adopted input know nothing of it and
 * describe it anew when what they say changes.
 */
export function keepOffer(field: AskedField): void {
  const input = inputOf(field);
  const offer = drawnIn(field);
  if (!input) return;
  if (input.getRootNode() === field.shadowRoot) {
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    const named = ids.filter((id) => id && id !== 'offer').concat(offer ? 'offer' : []);
    if (named.length) input.setAttribute('aria-describedby', named.join(' '));
    else input.removeAttribute('aria-describedby');
  } else if (offer) {
    const said = input.getAttribute('aria-description') ?? '';
    const text = offer.textContent;
    if (!said.endsWith(text)) input.setAttribute('aria-description', `${said} ${text}`.trim());
  }
}

/** Takes an offer away; who was at its button is back at the input. */
export function dropOffer(field: AskedField): void {
  const offer = drawnIn(field);
  if (offer?.matches(':focus-within')) inputOf(field)?.focus();
  offer?.remove();
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
  keepOffer(field);
  if (talk !== 'told') return;
  const message = root.querySelector('.message:not(#offer)')?.textContent.trim();
  const said = words.announcement;
  words.announcement = `${said === message ? `${said} ` : ''}${offer.textContent}`;
  field.requestUpdate();
}
