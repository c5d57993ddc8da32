/**
 * What comes when a number can be read: the words about it, how the form refuses it, states for the
 * page's styles, the list of countries, the rest of the look, hearing of what a page does later, whether
 * another number is to be offered, and settings that mean nothing.
 */
import { followOffer } from '../offer/follow-offer.js';
import { comeNear, followPicker, type PickerField } from '../picker/follow-picker.js';
import { styleMore } from './look.js';
import { watchSlots } from './watch-slots.js';
import { type SetField, tellWrongSettings } from './wrong-settings.js';

export { markStates } from '../form/custom-states.js';
export { submitImplicitly } from '../form/implicit-submission.js';
export { whenLeft } from '../form/pointer-press.js';
export { bubble, onRefusal } from '../form/refusal.js';
export { fill } from '../i18n/fill-message.js';
export { moreEnglish } from '../i18n/more-english.js';
export { watchLanguage } from '../page/watch-language.js';
export * from '../picker/country-options.js';
export { countryChanged } from './country-changed.js';
export { look } from './look.js';
export { messageValues } from './message-values.js';
export { toldOf } from './told.js';
export { comeNear };

/** Follows what the field has come to; called after each drawing, see {@link followOffer}. */
export function followField(
  field: Offer[0] & PickerField & SetField & Parameters<typeof watchSlots>[0],
  talk: Offer[1],
  words: Offer[2],
  help: (NonNullable<Offer[3]> & { isKind(name: string): boolean }) | undefined,
  load: Offer[4],
  file: Offer[5],
  callingCodeOf: (country: string) => string,
): void {
  if (field.shadowRoot) styleMore(field.shadowRoot);
  watchSlots(field);
  followOffer(field, talk, words, help, load, file);
  followPicker(field, words);
  if (help) tellWrongSettings(field, callingCodeOf, help.isKind);
}

type Offer = Parameters<typeof followOffer>;
