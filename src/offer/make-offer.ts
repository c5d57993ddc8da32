/**
 * Draws what can be offered for a number that is in doubt: a question and a button that takes the
 * other number, or the advice to choose another country. Fetched only when it is needed.
 *
 * The button makes the edit that a shopper would make who pastes the number over all of the text:
 * it is formatted, remembered for undo and told by the same events, by the same code.
 */
import { whenReleased } from '../form/pointer-press.js';
import { allCountries } from '../number/countries.js';
import type { PhoneReading } from '../number/reading.js';
import type { AskedField, LoadFor, OfferHelp, OfferWords } from './asked-field.js';
import { inputOf, showOffer } from './drawn-offer.js';
import { findNumber, mayBeForeign, type Search } from './find-number.js';
import { countriesOfForm, largestCountries, regionsOf } from './likely-countries.js';
import { styleOffer } from './offer-styles.js';

export { dropOffer, keepOffer } from './drawn-offer.js';

/** Puts the number in the place of the text, as a paste does, and commits it. */
function use(number: PhoneReading, input: HTMLInputElement): void {
  input.focus();
  input.select();
  const paste = { inputType: 'insertFromPaste', data: number.international, cancelable: true };
  input.dispatchEvent(new InputEvent('beforeinput', paste));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Finds what can be offered, and shows it unless the doubt is another one by then.
 *
 * @param before the country that the field had before this one, `''` if none
 * @param talk how far the shopper has come, see `PhoneModel.talk`
 * @param isCurrent whether the same is in doubt still
 */
export async function makeOffer(
  field: AskedField,
  words: OfferWords,
  help: OfferHelp,
  load: LoadFor,
  before: string,
  talk: string,
  isCurrent: () => boolean,
): Promise<void> {
  const { reading, country, countries, excludeCountries, preferredCountries, types, form } = field;
  const { ownerDocument: document } = field;
  const isOnly = countries.filter((code) => !excludeCountries.includes(code)).length === 1;
  const search: Search = {
    ...{ reading, home: country, countries, excludeCountries, types, load, help },
    likely: [
      [
        ...countriesOfForm(form ?? document, allCountries(), help.countryName),
        ...regionsOf(navigator.languages),
        ...preferredCountries,
        before,
      ],
      // Of a shop that sells to a few countries, each is likely.
      [...largestCountries, ...countries],
    ],
  };
  const number = await findNumber(search).catch(() => undefined);
  const offer = document.createElement('div');
  if (number) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('part', 'offer-button');
    button.append(words.say('useNumber', { number: number.international }));
    button.addEventListener('click', () => use(number, inputOf(field)!));
    const name = help.countryName(number.country, words.spoken, field.countryNames);
    offer.append(words.say('offer', { country: name }), ' ', button);
  } else if (field.validity.valid || isOnly || !mayBeForeign(search)) {
    return;
  } else offer.append(words.say('otherCountry'));
  offer.id = 'offer';
  offer.className = 'message';
  offer.setAttribute('part', 'offer');
  offer.lang = words.spoken;
  offer.dir = 'auto';
  styleOffer(field.shadowRoot!);
  // Nothing may move under a pressed pointer.
  whenReleased(() => isCurrent() && !offer.isConnected && showOffer(field, offer, words, talk));
}
