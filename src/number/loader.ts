/**
 * Gets the engine and the metadata of single calling codes, each once. A failure is forgotten: the
 * next call tries again.
 */
import { later, laterEach } from '../platform/later.js';
import { cleanText } from './clean.js';
import { callingCodeOf, leadingCallingCode } from './countries.js';
import { importEngine, importMetadata } from './files.js';

/** The engine's module. */
export type PhoneEngine = typeof import('./engine.js');

const engine = later(importEngine);

/** The engine if it is there. */
export const engineNow = (): PhoneEngine | undefined => engine.now;

/** The engine; rejects if it can't be had now. */
export const loadEngine = (): Promise<PhoneEngine> => engine.get();

const plusFirst = /^\D*\+/;

/** The calling code that a text bears itself, behind a plus sign or `00`; `''` if none can be told. */
export function callingCodeIn(text: string, country: string): string {
  const clean = cleanText(text);
  const digits = clean.replace(/\D/g, '');
  if (plusFirst.test(clean)) return leadingCallingCode(digits);
  // The engine knows how calls abroad begin in each country.
  const abroad = engine.now
    ? engine.now.digitsFromAbroad(text, country)
    : digits.replace(/^(?!00).*|^00/, '');
  return leadingCallingCode(abroad);
}

/**
 * The calling codes whose metadata a text needs: its own one, by what is dialled in its country and
 * by what is dialled in most, and, without a plus sign, its country's.
 */
export const callingCodesNeeded = (text: string, country: string): string[] =>
  [
    callingCodeIn(text, country),
    callingCodeIn(text, ''),
    plusFirst.test(cleanText(text)) ? '' : callingCodeOf(country),
  ].filter(Boolean);

const tableOf = laterEach(async (callingCode, failures) => {
  const [{ default: chunk }, { addMetadata }] = await Promise.all([
    importMetadata[callingCode]!(failures),
    loadEngine(),
  ]);
  addMetadata(chunk);
});

/** Gets the metadata of a calling code; rejects if it can't be had now. */
export async function loadMetadata(callingCode: string): Promise<void> {
  if (importMetadata[callingCode] && !engine.now?.hasMetadata(callingCode)) {
    await tableOf(callingCode).get();
  }
}
