/**
 * What comes when a number can be read: the words about it, how the form refuses it, states for the
 * page's styles, the list of countries, the rest of the look, hearing of what a page does later, and
 * whether another number is to be offered.
 */
import { followOffer } from '../offer/follow-offer.js';
import { comeNear, followPicker, type PickerField } from '../picker/follow-picker.js';
import { styleMore } from './look.js';
import { watchSlots } from './watch-slots.js';

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
  ...offer: [
    field: Parameters<typeof followOffer>[0] & PickerField & Parameters<typeof watchSlots>[0],
    ...OfferRest,
  ]
): void {
  const [field, , words] = offer;
  if (field.shadowRoot) styleMore(field.shadowRoot);
  watchSlots(field);
  followOffer(...offer);
  followPicker(field, words);
}

type OfferRest = Parameters<typeof followOffer> extends [unknown, ...infer Rest] ? Rest : never;
