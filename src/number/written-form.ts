/** Writes a whole number as it is written within its country and from abroad (ITU-T E.123). */
import { firstGroup, type WrittenPlan } from './plan-styles.js';

/** Between the groups of an international number stand spaces alone. */
const separators = /[-/. ()[\]~]+/g;

/** @returns both forms without the calling code; the digits where no way suits them */
export function writtenForms(
  number: string,
  { styles }: WrittenPlan,
): { readonly national: string; readonly international: string } {
  const style = styles.find(
    ({ leading, whole }) => (leading.at(-1)?.test(number) ?? true) && whole.test(number),
  );
  if (!style) return { national: number, international: number };
  const { whole, national, rule, international } = style;
  const write = (format: string) => number.replace(whole, format);
  return {
    national: write(rule ? national.replace(firstGroup, rule) : national),
    international: write(international).replace(separators, ' ').trim(),
  };
}
