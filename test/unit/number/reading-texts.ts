/**
 * Random texts as the parser is handed them: digits, a plus sign, what may stand between digits, and
 * the sign for an extension. Half of them are near a number of some plan, the others near none.
 */
import fc from 'fast-check';
import { allCountries, callingCodeOf } from '../../../src/number/countries.js';
import { everyTable, metadata } from './every-table.js';

export interface ReadingText {
  readonly text: string;
  readonly country: string;
}

const oneOf = <T>(...some: T[]) => fc.constantFrom(...some);
const separator = oneOf('', '', '', '', '', '', ' ', '-', '.', '/', '(', ')', '[', '~', ' - ');
const digits = (most: number) =>
  fc
    .array(fc.tuple(oneOf(...'0123456789'), separator), { maxLength: most, size: 'max' })
    .map((pairs) => pairs.flat().join(''));
const end = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: oneOf('~12', ' ~ 1234', '~.7', '~', '-', ' ') },
);
const countries = oneOf('', ...allCountries());
const codes = oneOf(...everyTable.map(({ code }) => code));

/** Anything. */
const farText = fc.tuple(
  fc
    .tuple(
      oneOf('', '', '+', '00', '011', '0', '(', '+(', '~', '8~10', '00 '),
      fc.oneof(codes, fc.constant('')),
      digits(14),
      end,
    )
    .map((parts) => parts.join('')),
  countries,
);

/** Digits of a whole pattern: libphonenumber's patterns hold digits, classes, groups and counts. */
const ranges = new Map(
  allCountries().map((country) => {
    const kinds = (metadata.countries[country]?.[11] ?? []) as readonly (readonly string[] | 0)[];
    return [country, kinds.flatMap((kind) => (kind ? kind[0] : '') || [])];
  }),
);
const prefixes = (country: string): string[] => {
  const plan = metadata.countries[country]!;
  const code = callingCodeOf(country);
  return [
    ...['', '', '', '0', `+${code}`, `+${code} `, `00${code}`, `+${code}0`, code, '1', '8'],
    `${plan[5] || ''}`,
  ];
};

/** A number of a plan, one digit changed, added or left out now and then, behind any prefix. */
const nearText = oneOf(...allCountries()).chain((country) => {
  const some = ranges.get(country)!;
  const number = fc.oneof(...some.map((range) => fc.stringMatching(new RegExp(`^(?:${range})$`))));
  return fc.tuple(
    fc
      .tuple(
        oneOf(...prefixes(country)),
        number,
        fc.nat(),
        oneOf('', '', '', '', 'more', 'less', 'other'),
        oneOf('', ...'0123456789'),
        separator,
        end,
      )
      .map(([prefix, digits, place, change, digit, between, last]) => {
        const at = place % (digits.length + 1);
        const rest = digits.slice(change === 'less' || change === 'other' ? at + 1 : at);
        const put = change === 'more' || change === 'other' ? digit : '';
        return prefix + digits.slice(0, at) + put + between + rest + last;
      }),
    fc.oneof({ weight: 4, arbitrary: fc.constant(country) }, { weight: 1, arbitrary: countries }),
  );
});

export const readingTexts: fc.Arbitrary<ReadingText> = fc
  .oneof(farText, nearText)
  .map(([text, country]) => ({ text, country }));
