/** The numbering plans that are loaded so far, by country and by calling code. */
import type { MetadataChunk } from './metadata/chunk.js';
import type { PackedPlan } from './numbering-plan.js';

const byCode: Record<string, MetadataChunk> = {};
const plans: Record<string, PackedPlan> = {};
const examples: Record<string, string> = {};

/** Adds the table of a calling code, in the place of one that is there. */
export function addTable(table: MetadataChunk): void {
  byCode[table.code] = table;
  Object.assign(plans, table.countries);
  Object.assign(examples, table.examples);
}

/** Whether a calling code's table is loaded. */
export const hasTable = (callingCode: string): boolean => callingCode in byCode;

/** The plan of a country, if it is loaded. */
export const planOf = (country: string | undefined): PackedPlan | undefined => plans[country ?? ''];

/** Countries that share a calling code, the main one first. */
export const loadedCountriesOf = (callingCode: string): readonly string[] =>
  byCode[callingCode]?.list ?? [];

/** The plan of a calling code's main country, which holds what all share, or of a network's code. */
export const mainPlan = (callingCode: string): PackedPlan | undefined =>
  planOf(loadedCountriesOf(callingCode)[0]) ??
  (byCode[callingCode]?.nonGeographic as PackedPlan | undefined);

/** All plans of a calling code. */
export const plansOf = (callingCode: string): readonly PackedPlan[] =>
  [
    ...loadedCountriesOf(callingCode).map(planOf),
    byCode[callingCode]?.nonGeographic as PackedPlan | undefined,
  ].filter((plan) => plan !== undefined);

/** Numbers of earlier plans, and what became of them. */
export const renumberedIn = (callingCode: string): NonNullable<MetadataChunk['renumbered']> =>
  byCode[callingCode]?.renumbered ?? [];

/** The national number of an example of a country's mobile numbers. */
export const exampleOf = (country: string): string | undefined => examples[country];

/** The calling code that digits start with, of those that are loaded; `''` if none. */
export const leadingLoadedCode = (digits: string): string =>
  [1, 2, 3].map((length) => digits.slice(0, length)).find(hasTable) ?? '';
