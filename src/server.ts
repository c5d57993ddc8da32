/**
 * Package entry `checkout-phone-field/server`: the same reading as in the browser, at once and for
 * all countries, for a server that trusts no client. No DOM, no Lit.
 *
 * @example
 * import { readPhone } from 'checkout-phone-field/server';
 * const phone = readPhone(form.phone, { country: 'FR' });
 * if (!phone.accepted) refuse(phone.problem);
 * save(phone.e164);
 */
import metadata from 'libphonenumber-js/metadata.max.json';
import { addMetadata, addSurroundings, readPhone as readWithEngine } from './number/engine.js';
import { codes, words } from './number/lists.js';
import type { MetadataChunk } from './number/metadata/chunk.js';
import { renumbered } from './number/metadata/renumbered.js';
import { metadataVersion as builtWith, metadataLayout } from './number/metadata/version.js';
import type { PhoneReading, PhoneType, ReadOptions } from './number/reading.js';
import takeOutOf from './number/surroundings.js';

let isLoaded = false;

/**
 * Hands the engine the metadata of every calling code. Done by the first reading and not by the
 * import, so that the module has no side effect: a bundler then drops it, with its 155 kB of
 * metadata, from a bundle that uses no more of it than a type.
 */
function loadAll(): void {
  const {
    version,
    country_calling_codes: lists,
    countries,
  } = metadata as typeof metadata & {
    readonly version: number;
  };
  if (version !== metadataLayout) {
    throw new Error(
      `The libphonenumber-js that is installed has plans of layout ${version}; this version of the field reads ${metadataLayout}.`,
    );
  }
  isLoaded = true;
  addSurroundings(takeOutOf);
  // The typings leave out the codes without a country.
  const { nonGeographic } = metadata as unknown as Record<
    'nonGeographic',
    Record<string, unknown[]>
  >;
  for (const code of new Set([...Object.keys(lists), ...Object.keys(nonGeographic)])) {
    const list: readonly string[] = lists[code as never] ?? [];
    addMetadata({
      code,
      list,
      countries: Object.fromEntries(list.map((country) => [country, countries[country as never]])),
      ...(nonGeographic[code] && { nonGeographic: nonGeographic[code] }),
      ...(renumbered[code] && { renumbered: renumbered[code] }),
    } as MetadataChunk);
  }
}

/** In the place of what can't be read: no country and no kind, so that a list with it allows none. */
const unreadable = '?';

/** An option as a text, `''` if it isn't given. */
function optionOf(options: unknown, name: keyof ReadOptions): string {
  try {
    return `${(options as ReadOptions | undefined)?.[name] ?? ''}`;
  } catch {
    return unreadable;
  }
}

/** Settings of the field, each of its lists as a text as well: codes or kinds between spaces or commas. */
export interface ServerReadOptions
  extends Omit<ReadOptions, 'countries' | 'excludeCountries' | 'types'> {
  /** Only these countries are allowed (empty or absent: all): codes of ISO 3166-1 alpha-2. */
  readonly countries?: ReadOptions['countries'] | string;
  /** These countries are not allowed, those in `countries` either. */
  readonly excludeCountries?: ReadOptions['excludeCountries'] | string;
  /** Only these kinds are allowed (empty or absent: all). */
  readonly types?: ReadOptions['types'] | string;
}

/**
 * Reads a text as a phone number, with the metadata of all countries. Never throws: what can't be
 * read has a `problem`, and `e164` is then empty. Answers at once: more than 250 characters are no
 * number.
 *
 * @param text what a request has, an entry of `FormData` as it is: as typed, pasted or stored: E.164, national, `tel:` of RFC 3966, any script's digits;
 *   what is neither a text nor a number reads as empty
 * @param options what the field has too: `country` for a text without `+`; `countries` and `types` to
 *   allow only these, `excludeCountries` to allow all but these, `strictness`. Lists may be texts, as in attributes
 * @returns `accepted` says whether the field would let it be submitted
 * @see ITU-T E.164, ITU-T E.123, RFC 3966
 */
export function readPhone(text: unknown, options?: ServerReadOptions): PhoneReading {
  if (!isLoaded) loadAll();
  // A request may lack the number, or hold anything in its place; so may what is to be allowed.
  const isText = ['string', 'number', 'bigint'].includes(typeof text);
  const excluded = codes(optionOf(options, 'excludeCountries'));
  return readWithEngine(isText ? `${text}` : '', {
    country: /^[a-z]{2}$/i.exec(optionOf(options, 'country'))?.[0],
    // A list that can't be read must not let through what stands in it.
    countries: excluded.includes(unreadable) ? excluded : codes(optionOf(options, 'countries')),
    excludeCountries: excluded,
    types: words(optionOf(options, 'types')) as PhoneType[],
    strictness: optionOf(options, 'strictness') === 'valid' ? 'valid' : 'possible',
  });
}

/** What of Node tells where a package is. */
interface Host {
  readonly process: {
    getBuiltinModule(name: 'module'): {
      createRequire(from: string): (name: string) => { readonly version: string };
    };
  };
}

/** The version of the library that is installed, and with it of its plans. */
function installedVersion(): string {
  const host = globalThis as unknown as Host;
  const here = import.meta as unknown as { readonly url: string };
  try {
    // Asked in this way and not by an import: Node warns of one of JSON, and not every bundler and
    // runtime has `node:module`.
    const require = host.process.getBuiltinModule('module').createRequire(here.url);
    return require('libphonenumber-js/package.json').version;
  } catch {
    return builtWith;
  }
}

/**
 * Which numbering plans {@link readPhone} reads with: the version of the libphonenumber-js that is
 * installed. Where that can't be asked (before Node 20.16, in a bundle that is deployed without its
 * packages) the version that this package was built with.
 */
export const metadataVersion: string = /* @__PURE__ */ installedVersion();

export type {
  CallingCode,
  CountryCode,
  PhoneProblem,
  PhoneReading,
  PhoneType,
  ReadOptions,
  Strictness,
} from './number/reading.js';
