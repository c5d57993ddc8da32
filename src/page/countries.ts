/**
 * Countries as a page writes them: by code, or by name in the page's language or English, from the
 * browser's own data (`Intl`) and the few names that it does not have.
 */
import { countryName } from '../i18n/country-names.js';
import { fold } from './words.js';

/** A control that says a country. */
export type CountryControl = HTMLSelectElement | HTMLInputElement;

/**
 * Regions without telephones of their own, groups of countries, codes that stand for nothing, and old
 * ones of what has another today, which some browsers still name.
 */
const without =
  /^(?:A[NQ]|B[UV]|C[PQST]|D[DGY]|E[AUZ]|F[QX]|GS|H[MV]|IC|JT|MI|N[HQT]|P[CNUZ]|Q[OU]|RH|SU|T[FP]|U[KMN]|VD|WK|X[AB]|Y[DU]|Z[RZ])$/;

let known: readonly string[] | undefined;

/** Every country that has telephones: ISO 3166-1 alpha-2 codes. */
export function allCodes(): readonly string[] {
  if (!known) {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    known = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => countryName(code, 'en') !== code && !without.test(code));
  }
  return known;
}

/** Names that shops print and no list of names in English has: ISO 3166-1's own and old ones. */
const otherNames = `US:usa,united states of america,us;GB:great britain,england,uk;CZ:czech republic;RU:russian federation;
KR:korea republic of,republic of korea,korea south;KP:korea democratic people s republic of;VN:viet nam;NL:holland,the netherlands;
TR:turkey;MK:macedonia;SZ:swaziland;CV:cape verde;CI:cote d ivoire,ivory coast;LA:lao people s democratic republic;SY:syrian arab republic;
MM:burma;CD:congo the democratic republic of the;VA:holy see vatican city state;BN:brunei darussalam;TW:taiwan province of china;
HK:hong kong;MO:macao,macau;PS:palestine state of;IE:republic of ireland;DE:federal republic of germany;AE:uae`;

/** Codes by folded name, for a language and English: built once a language. */
const byLanguage = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  let names = byLanguage.get(language);
  if (!names) {
    const made = new Map<string, string>();
    for (const line of otherNames.split(';')) {
      const [code, list] = line.trim().split(':') as [string, string];
      for (const name of list.split(',')) made.set(name, code);
    }
    for (const tag of ['en', language]) {
      for (const code of allCodes()) made.set(fold(countryName(code, tag)), code);
    }
    names = made;
    byLanguage.set(language, names);
  }
  return names;
}

/** The code of a country's name as a page writes it; `''` if it is none. */
function codeOfName(text: string, language: string): string {
  const names = namesIn(language);
  // “Iran, Islamic Republic of”, “Germany (EU)”
  for (const part of [text, text.split(/[,(–]| - /)[0]!]) {
    const code = names.get(fold(part));
    if (code) return code;
  }
  return '';
}

const languageOf = (control: Element) => control.closest('[lang]')?.getAttribute('lang') ?? '';

/** The ISO 3166-1 alpha-2 code that a text is, if it is one. */
function codeIn(text: string): string {
  const code = text.trim().toUpperCase();
  return allCodes().includes(code) ? code : '';
}

/** ISO 3166-1 alpha-2 code that a country field says, `''` if it can't be told. */
export function countryIn(control: CountryControl): string {
  const { value } = control;
  const language = languageOf(control);
  const option = control instanceof HTMLSelectElement ? control.selectedOptions[0] : undefined;
  if (control instanceof HTMLSelectElement && !option) return '';
  return (
    codeIn(value) ||
    codeOfName(value, language) ||
    (option &&
      (codeOfName(option.text, language) ||
        // Values of the shop's own, the code beside them: data-iso="DE".
        Object.values(option.dataset)
          .map((text) => codeIn(text ?? ''))
          .find(Boolean))) ||
    ''
  );
}

/** Most options of a select are names of countries. */
export function isCountryList(select: HTMLSelectElement): boolean {
  const named = [...select.options].filter(({ value, text }) => value && /\p{L}/u.test(text));
  const language = languageOf(select);
  const known = named.filter(({ text }) => codeOfName(text, language)).length;
  return known > 1 && known >= 0.7 * named.length;
}
