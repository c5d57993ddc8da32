/**
 * Gets the engine and the metadata of single calling codes, each once. A failure is forgotten: the
 * next call tries again.
 */
import { later, laterEach } from '../platform/later.js';
import { callingCodeOf, leadingCallingCode } from './countries.js';
import { importEngine, importFile } from './files.js';

/** The engine's module. */
export type PhoneEngine = typeof import('./engine.js');

const engine = later(importEngine);

/** The engine if it is there. */
export const engineNow = (): PhoneEngine | undefined => engine.now;

/** The engine; rejects if it can't be had now. */
export const loadEngine = (): Promise<PhoneEngine> => engine.get();

/** A text cleaned by the engine; as it is until that has come. */
export const cleaned = (text: string): string => engine.now?.cleanText(text) ?? text;

const plusFirst = /^\D*\+/;

/** The calling code that a text bears itself, behind a plus sign or `00`; `''` if none can be told. */
export function callingCodeIn(text: string, country: string): string {
  const clean = cleaned(text);
  const digits = clean.replace(/\D/g, '');
  // The engine knows how calls abroad begin in each country, and what a link holds.
  const abroad = engine.now
    ? engine.now.digitsFromAbroad(text, country)
    : digits.replace(/^(?!00).*|^00/, '');
  return leadingCallingCode(abroad || (plusFirst.test(clean) ? digits : ''));
}

/**
 * Keys of the files that a text needs beside the engine: its own calling code, by what is dialled in
 * its country and by what is dialled in most, and, without a plus sign, its country's;
 * `surroundings` if there is more in it than a number.
 */
export const filesNeeded = (text: string, country: string): string[] =>
  [
    callingCodeIn(text, country),
    callingCodeIn(text, ''),
    plusFirst.test(cleaned(text)) ? '' : callingCodeOf(country),
    engine.now?.lacksSurroundings(text) ? 'surroundings' : '',
  ].filter(Boolean);

const fileOf = laterEach(async (key, failures) => {
  const [{ default: file }, { take }] = await Promise.all([
    importFile[key]!(failures),
    loadEngine(),
  ]);
  await take(file);
});

/** Gets the file of a key, of none for `''`; rejects if it can't be had now. */
export async function loadFile(key: string): Promise<void> {
  if (key && importFile[key] && !engine.now?.hasMetadata(key)) await fileOf(key).get();
}
