/**
 * Reads a text now, as well as what is loaded allows, and loads what a better reading needs.
 */
import { engineNow, filesNeeded, loadEngine, loadFile } from './loader.js';
import type { PhoneReading, ReadOptions } from './reading.js';
import { roughReading } from './rough-reading.js';

/** A reading, and whether the engine made it or it is only a first look. */
export interface LiveReading {
  readonly reading: PhoneReading;
  /** The engine read it, with the metadata of its calling code. */
  readonly byEngine: boolean;
}

/** One key asks this several times; what is there once stays. */
let found = '';
let foundText = '';
let foundCountry = '';

/** Whether the engine and all that it needs for this text are there. */
export function isLoaded(text: string, country: string): boolean {
  const engine = engineNow();
  if (!engine) return false;
  if (text === foundText && country === foundCountry) return true;
  // As typed and as formatted it is the same number. Only between digits: behind a letter a space
  // makes it a word, which a number may follow.
  const what = `${country} ${text.replace(/(\d)[ .-]+(?=\d)/g, '$1')}`;
  if (found !== what && !filesNeeded(text, country).every(engine.hasMetadata)) return false;
  found = what;
  foundText = text;
  foundCountry = country;
  return true;
}

/** One key asks for the same reading several times: for the form, the markup and the events. */
let last: LiveReading | undefined;
let asked = '';

/** Reads with what is there now; never throws, never waits. */
export function readNow(text: string, options: ReadOptions): LiveReading {
  const { country = '', countries, excludeCountries, types, strictness } = options;
  const what = [country, countries, excludeCountries, types, strictness, text].join(';');
  if (!last?.byEngine || asked !== what) {
    asked = what;
    const byEngine = isLoaded(text, country);
    const read = byEngine ? engineNow()!.readPhone : roughReading;
    last = { reading: read(text, options), byEngine };
  }
  return last;
}

/** Formats as typed; the text itself until the engine is there. */
export function formatNow(text: string, country: string): string {
  const engine = engineNow();
  return engine && isLoaded(text, country) ? engine.formatAsTyped(text, country) : text;
}

/**
 * Loads what this text needs, engine and files side by side; rejects if one of them can't be had, or
 * if an application left it out.
 *
 * @param more times that what has come may ask for more: only the engine knows that a text holds more
 *   than a number, only then it is known that "wa.me/33…" is one abroad, as is "011 33 …" with its
 *   country's table
 */
export async function loadFor(text: string, country: string, more = 2): Promise<void> {
  await Promise.all([loadEngine(), ...filesNeeded(text, country).map(loadFile)]);
  if (isLoaded(text, country)) return;
  if (!more) throw 0;
  await loadFor(text, country, more - 1);
}
