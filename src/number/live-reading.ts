/**
 * Reads a text now, as well as what is loaded allows, and loads what a better reading needs.
 */
import { callingCodesNeeded, engineNow, loadEngine, loadMetadata } from './loader.js';
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

/** Whether the engine and the metadata for this text are there. */
export function isLoaded(text: string, country: string): boolean {
  const engine = engineNow();
  // As typed and as formatted it is the same number. Only between digits: behind a letter a space
  // makes it a word, which a number may follow.
  const what = `${country} ${text.replace(/(\d)[ .-]+(?=\d)/g, '$1')}`;
  if (!engine || (found !== what && !callingCodesNeeded(text, country).every(engine.hasMetadata))) {
    return false;
  }
  found = what;
  return true;
}

/** One key asks for the same reading several times: for the form, the markup and the events. */
let last: LiveReading | undefined;
let asked: ReadOptions | undefined;

/** Reads with what is there now; never throws, never waits. */
export function readNow(text: string, options: ReadOptions): LiveReading {
  const { country, countries, types } = options;
  if (
    last?.byEngine &&
    last.reading.text === text &&
    asked?.country === country &&
    asked?.countries === countries &&
    asked?.types === types
  ) {
    return last;
  }
  asked = options;
  last = readAnew(text, options);
  return last;
}

function readAnew(text: string, options: ReadOptions): LiveReading {
  const engine = engineNow();
  const byEngine = !!engine && isLoaded(text, options.country ?? '');
  return {
    reading: byEngine ? engine.readPhone(text, options) : roughReading(text, options),
    byEngine,
  };
}

/** Formats as typed; the text itself until the engine is there. */
export function formatNow(text: string, country: string): string {
  const engine = engineNow();
  return engine && isLoaded(text, country) ? engine.formatAsTyped(text, country) : text;
}

/** Loads what this text needs, engine and metadata side by side; rejects if either can't be had. */
export async function loadFor(text: string, country: string): Promise<void> {
  const load = () =>
    Promise.all([loadEngine(), ...callingCodesNeeded(text, country).map(loadMetadata)]);
  await load();
  // Only with its country's metadata is it known whether "011 33 …" is a number abroad.
  if (!isLoaded(text, country)) await load();
}
