/**
 * Gets the engine and the metadata of single calling codes, each once. A failure is forgotten: the
 * next call tries again.
 */
import { cleanText } from './clean.js';
import { callingCodeOf, leadingCallingCode } from './countries.js';
import { importEngine } from './load-engine.js';
import { importMetadata } from './metadata/load-table.js';

/** The engine's module. */
export type PhoneEngine = typeof import('./engine.js');

let engine: PhoneEngine | undefined;
const underway = new Map<string, Promise<unknown>>();
const attempts = new Map<string, number>();

/** Runs a load once at a time; counts failures, so that a retry can ask under another URL. */
export function once<T>(key: string, load: (attempt: number) => Promise<T>): Promise<T> {
  let loading = underway.get(key) as Promise<T> | undefined;
  if (!loading) {
    const attempt = attempts.get(key) ?? 0;
    loading = load(attempt).catch((error: unknown) => {
      attempts.set(key, attempt + 1);
      throw error;
    });
    loading = loading.finally(() => underway.delete(key));
    underway.set(key, loading);
  }
  return loading;
}

/** The engine if it is there. */
export const engineNow = (): PhoneEngine | undefined => engine;

/** The engine; rejects if it can't be had now. */
export function loadEngine(): Promise<PhoneEngine> {
  if (engine) return Promise.resolve(engine);
  return once('engine', async (failures) => {
    engine = await importEngine(failures);
    return engine;
  });
}

const plusFirst = /^\D*\+/;

/** The calling code that a text bears itself, behind a plus sign or `00`; `''` if none can be told. */
export function callingCodeIn(text: string, country: string): string {
  const clean = cleanText(text);
  const digits = clean.replace(/\D/g, '');
  if (plusFirst.test(clean)) return leadingCallingCode(digits);
  // The engine knows how calls abroad begin in each country.
  const abroad = engine
    ? engine.digitsFromAbroad(text, country)
    : digits.replace(/^(?!00).*|^00/, '');
  return leadingCallingCode(abroad);
}

/** The calling codes whose metadata a text needs: its own one and, without a plus sign, its country's. */
export const callingCodesNeeded = (text: string, country: string): string[] =>
  [
    callingCodeIn(text, country),
    plusFirst.test(cleanText(text)) ? '' : callingCodeOf(country),
  ].filter(Boolean);

/** Gets the metadata of a calling code; rejects if it can't be had now. */
export async function loadMetadata(callingCode: string): Promise<void> {
  const get = importMetadata[callingCode];
  if (!get || engine?.hasMetadata(callingCode)) return;
  await once(callingCode, async (attempt) => {
    const [{ default: chunk }, { addMetadata }] = await Promise.all([get(attempt), loadEngine()]);
    addMetadata(chunk);
  });
}
