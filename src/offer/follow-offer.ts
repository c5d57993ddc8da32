/**
 * When another number is offered: while the number is in doubt and the shopper is not at it. What
 * finds and draws the offer (`make-offer.ts`) is fetched only then.
 *
 * Drawn into the shadow tree behind all that the template draws, by the page's own means: most
 * fields never ask, so the template knows nothing of it.
 */
import { countryName } from '../i18n/country-names.js';
import type { PhoneReading } from '../number/reading.js';
import type { Later } from '../platform/later.js';
import type { AskedField, LoadFor, OfferWords } from './asked-field.js';
import type { NumberHelp } from './find-number.js';

/** The file that comes only when it is needed. */
export type OfferFile = Later<typeof import('./make-offer.js')>;

/** What is remembered of a field. */
interface Asked {
  /** The country that it had, and the one before that. */
  readonly country: string;
  readonly before: string;
  /** What the offer was asked for, `''` if nothing is in doubt. */
  readonly doubt: string;
}
const fields = new WeakMap<AskedField, Asked>();

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * Typed without the trunk prefix that everybody writes before a fixed line at home: it may be a
 * number from elsewhere. Mobile numbers are given without it as well.
 */
const isWithoutTrunkPrefix = ({ text, type, national, nationalNumber }: PhoneReading): boolean =>
  type === 'fixed-line' &&
  digitsOf(text) === nationalNumber &&
  digitsOf(national) !== nationalNumber;

/**
 * What an offer depends on: another text whenever another number may be meant, `''` while nothing
 * is in doubt, or can be read or changed.
 */
export function doubtOf(field: Omit<AskedField, keyof HTMLElement>, talk: string): string {
  const { reading, format, country, countries, excludeCountries, types, willValidate } = field;
  const { alternative, problem, text } = reading;
  const isTold = talk === 'told' && (alternative || isWithoutTrunkPrefix(reading));
  const isDoubtful = /^(?:too-|invalid-l|unknown-r|no-c)/.test(problem ?? '');
  return willValidate && talk !== 'editing' && format !== 'unverified' && (isDoubtful || isTold)
    ? [text, problem, country, countries, excludeCountries, types].join(';')
    : '';
}

/**
 * Follows what the field has come to: asks once for each doubt, and takes the offer away with it.
 * Called after each drawing. What can't be had is asked for again with the next doubt.
 *
 * @param talk how far the shopper has come, see `PhoneModel.talk`
 */
export function followOffer(
  field: AskedField,
  talk: string,
  words: OfferWords,
  help: NumberHelp | undefined,
  load: LoadFor,
  file: OfferFile,
): void {
  const { country } = field;
  const last = fields.get(field) ?? { country, before: '', doubt: '' };
  const before = last.country === country ? last.before : last.country;
  const inDoubt = help && doubtOf(field, talk);
  const doubt = inDoubt ? `${inDoubt} ${words.spoken}` : '';
  fields.set(field, { country, before, doubt });
  if (doubt === last.doubt) file.now?.keepOffer(field);
  else {
    file.now?.dropOffer(field);
    const isCurrent = () => fields.get(field)?.doubt === doubt;
    if (doubt && help) {
      file
        .get()
        .then(({ makeOffer }) =>
          makeOffer(field, words, { ...help, countryName }, load, before, talk, isCurrent),
        )
        // The message stands, as it does where there is nothing to offer.
        .catch(() => {});
    }
  }
}
