/** The texts that we and the oracle read: the same on every machine. */
import google from 'google-libphonenumber';

const { PhoneNumberUtil, PhoneNumberFormat, PhoneNumberType } = google;
const util = PhoneNumberUtil.getInstance();

/** Codes without a country; the typings leave these methods out. */
interface Networks {
  getSupportedGlobalNetworkCallingCodes(): number[];
  getExampleNumberForNonGeoEntity(code: number): google.PhoneNumber | undefined;
}
const networks = util as unknown as Networks;

/** A text, the region it is typed in, and what was done to it. */
export interface OracleCase {
  readonly text: string;
  readonly region: string;
  readonly kind: string;
}

const decorations: Record<string, (text: string) => string> = {
  'spaces around': (text) => `  ${text} `,
  'invisible marks': (text) => `\u202a${text}\u202c`,
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'full-width digits': (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'Arabic-Indic digits': (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  dots: (text) => text.replace(/[ -]/g, '.'),
  'en dashes': (text) => text.replace(/[ -]/g, '–'),
};

/** All cases, in a fixed order; which decoration a number gets goes round. */
export function oracleCases(): OracleCase[] {
  const cases: OracleCase[] = [];
  const names = Object.keys(decorations);
  let turn = 0;
  for (const code of [...networks.getSupportedGlobalNetworkCallingCodes()].sort((a, b) => a - b)) {
    const example = networks.getExampleNumberForNonGeoEntity(code);
    if (!example?.hasNationalNumber()) continue;
    for (const [form, format] of Object.entries({ e164: 0, international: 1, uri: 3 })) {
      const text = util.format(example, format);
      for (const [kind, changed] of Object.entries({
        'as it is': text,
        'one digit more': `${text}7`,
        'one digit less': text.slice(0, -1),
      })) {
        cases.push({ text: changed, region: 'FR', kind: `${form}, +${code}, ${kind}` });
      }
    }
  }
  for (const region of [...util.getSupportedRegions()].sort()) {
    const types = Object.values(PhoneNumberType).filter((type) => typeof type === 'number');
    const seen = new Set<string>();
    for (const type of types) {
      const example = util.getExampleNumberForType(region, type as never);
      if (!example?.hasNationalNumber()) continue;
      const forms = {
        e164: util.format(example, PhoneNumberFormat.E164),
        international: util.format(example, PhoneNumberFormat.INTERNATIONAL),
        national: util.format(example, PhoneNumberFormat.NATIONAL),
        uri: util.format(example, PhoneNumberFormat.RFC3966),
      };
      if (seen.has(forms.e164)) continue;
      seen.add(forms.e164);
      for (const [form, text] of Object.entries(forms)) {
        const add = (kind: string, changed: string) =>
          cases.push({ text: changed, region, kind: `${form}, ${kind}` });
        add('as it is', text);
        add('one digit more', `${text}7`);
        add('one digit less', text.slice(0, -1));
        // The first digit behind the calling code, or the first one: another range, often none.
        const at =
          form === 'national'
            ? 0
            : `+${example.getCountryCode()}`.length + (form === 'uri' ? 4 : 0);
        const rest = text.slice(at).replace(/\d/, (digit) => String((Number(digit) + 5) % 10));
        add('wrong prefix', text.slice(0, at) + rest);
        if (form !== 'uri') {
          for (let count = 0; count < 2; count += 1, turn += 1) {
            const name = names[turn % names.length]!;
            add(name, decorations[name]!(text));
          }
        }
      }
    }
  }
  return cases;
}
