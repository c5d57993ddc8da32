/**
 * A Rollup plug-in: leaves out of libphonenumber-js what our engine never asks it for. The library
 * answers many questions; tree-shaking takes away unused modules, but not unused methods of a class,
 * older versions of the metadata, or what a text is searched for that `number/dissect.ts` has taken
 * apart before. Nothing is changed but that: every piece that is left out is named below with the
 * reason, and the build stops if the library's code no longer looks as expected.
 * `test/package/used-library-only.test.ts` compares the two engines on thousands of texts.
 */
import MagicString from 'magic-string';

/** Methods of a class, as often as they are named. */
function methods(names) {
  const all = names.split(' ');
  return {
    from: new RegExp(
      `^ {2}(?:${[...new Set(all)].join('|')})\\(.*\\) \\{\\n[\\s\\S]*?^ {2}\\}\\n`,
      'gm',
    ),
    to: '',
    times: all.length,
  };
}

/** What is left out: by module, pieces of code and what stands in their place. */
const PIECES = {
  'metadata.js': [
    // A page of ours never has the metadata of an older version: the engine is built from its own.
    { from: /\bthis(?:\.metadata)?\.v[123]\b(?!\s*=)/g, to: 'false', times: 32 },
    // They find out the version, and whether it is metadata at all.
    {
      from: /^ *(?:setVersion\.call\(this, .*\)|validateMetadata\(metadata\));$/gm,
      to: '',
      times: 3,
    },
    // Asked by parts of the library that are not in the engine, or by nobody any more.
    methods(
      'getCountries country chooseCountryByCountryCallingCode defaultIDDPrefix defaultIDDPrefix ' +
        'getDefaultCountryMetadataForRegion nationalPrefixIsMandatoryWhenFormattingInNationalFormat usesNationalPrefix',
    ),
  ],
  // A text comes in with its digits, dashes, spaces and brackets in ASCII: see number/clean.ts.
  'constants.js': [{ from: /\\u[\dA-F]{4}(?:-\\u[\dA-F]{4})?/g, to: '', times: 24 }],
  // Lengths of one kind of number are asked for by nobody.
  'helpers/checkNumberLength.js': [
    {
      from: /^ {2}if \(type === 'FIXED_LINE_OR_MOBILE'\) \{[\s\S]*?(?=^ {2}const actual_length)/gm,
      to: '',
      times: 1,
    },
  ],
  'parse.js': [
    // The functions of the library's first version answer otherwise.
    { from: /\boptions\.v2\b(?!:)/g, to: 'true', times: 7 },
    { from: /\boptions\.extended\b/g, to: 'false', times: 3 },
    // How the calling code was told, and through which carrier a call would go.
    { from: /^ *countryCallingCodeSource,$/gm, to: '', times: 4 },
    { from: /^ *phoneNumber\.__countryCallingCodeSource = .*$/gm, to: '', times: 1 },
    { from: /^ {4}if \(carrierCode\) \{\n.*\n {4}\}$/gm, to: '', times: 1 },
    { from: /^ *carrierCode,?$/gm, to: '', times: 4 },
    // The whole text is the number.
    { from: /\bextract === false\b/g, to: 'true', times: 1 },
  ],
  'format.js': [
    { from: /\boptions\.v2\b(?!:)/g, to: 'true', times: 1 },
    // We ask for the national and the international form; E.164 and RFC 3966 follow from digits.
    { from: /^ {4}case 'E\.164':[\s\S]*?(?=^ {4}default:)/gm, to: '', times: 1 },
    { from: /^ {4}default:\n.*$/gm, to: '', times: 1 },
    // A number always has digits.
    { from: /^ {6}if \(!nationalNumber\) \{\n.*\n {6}\}$/gm, to: '', times: 2 },
  ],
  'helpers/extractCountryCallingCode.js': [
    { from: /^ *countryCallingCodeSource: .*$/gm, to: '', times: 2 },
    { from: /^ *(?:let )?isNumberWithIddPrefix(?: = true)?;$/gm, to: '', times: 2 },
  ],
  'helpers/extractNationalNumber.js': [{ from: /^ *carrierCode,?$/gm, to: '', times: 2 }],
  'helpers/extractNationalNumberFromPossiblyIncompleteNumber.js': [
    { from: /^ *(?:let carrierCode;|carrierCode = .*;|carrierCode)$/gm, to: '', times: 4 },
    // Only a formatter of typed digits asks which prefix it was.
    { from: /^ {6}let nationalPrefix;[\s\S]*?(?=^ {6}return \{)/gm, to: '', times: 1 },
    { from: /^ {8}nationalPrefix,$/gm, to: '', times: 1 },
  ],
  'PhoneNumber.js': [
    // Its one maker, the parser, gives it a calling code, digits and metadata.
    {
      from: /^ {4}if \(!countryOrCountryCallingCode\) \{[\s\S]*?(?=^ {4}const \{\n {6}country,)/gm,
      to: '',
      times: 1,
    },
    {
      from: /^ {4}const \{\n {6}country,\n[\s\S]*?this\.country = country;$/gm,
      to: 'const countryCallingCode = countryOrCountryCallingCode;',
      times: 1,
    },
    methods('setExt getPossibleCountries isPossible isValid isNonGeographic isEqual getURI'),
  ],
};

/** Modules in whose place others stand. */
const MODULES = {
  'normalizeArguments.js':
    'export default ([text, options, metadata]) => ({ text, options, metadata });',
  // Links (RFC 3966) are taken apart already.
  'helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js':
    'export default (text, { extractFormattedPhoneNumber }) => extractFormattedPhoneNumber(text);',
  // In ASCII as well.
  'helpers/parseDigits.js':
    'export const parseDigit = (character) => (/\\d/.test(character) ? character : undefined);' +
    "export default (text) => text.replace(/\\D/g, '');",
  // And extensions; of the signs for one, only this is left in a text.
  'helpers/extension/createExtensionPattern.js':
    "export default () => ' *~\\\\.?[- ]*(\\\\d{1,9})';",
};

/** Every place of a module that becomes another text. */
function* placesOf(name, code, refuse) {
  for (const { from, to, times } of PIECES[name]) {
    const found = [...code.matchAll(from)];
    if (found.length !== times) {
      refuse(`libphonenumber-js/${name} is written otherwise: ${from} ${found.length} times.`);
    }
    for (const { index, 0: text } of found) yield { start: index, end: index + text.length, to };
  }
}

export function usedLibraryOnly() {
  return {
    name: 'used-library-only',
    transform(code, id) {
      const name = id.replaceAll('\\', '/').split('/libphonenumber-js/es6-modern/')[1];
      if (!name) return null;
      // Nothing of it stands in a source.
      if (Object.hasOwn(MODULES, name)) return { code: MODULES[name], map: { mappings: '' } };
      if (!Object.hasOwn(PIECES, name)) return null;
      const left = new MagicString(code);
      const places = [...placesOf(name, code, (why) => this.error(why))];
      let end = 0;
      // The longer first of two that begin together; what lies in one that is gone is gone with it.
      for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
        if (place.start < end) continue;
        end = place.end;
        left.update(place.start, place.end, place.to);
      }
      return { code: left.toString(), map: left.generateMap({ hires: true }) };
    },
  };
}
