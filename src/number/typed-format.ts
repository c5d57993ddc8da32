/**
 * Formats a number while it is typed, in the way of its numbering plan: the same metadata and the
 * same rules as libphonenumber's as-you-type formatters, which feed a number in digit by digit and
 * keep a state. Here the whole text is formatted anew with each key, without a state, since a
 * shopper also edits in the middle; what a plan needs for it is made once. A quarter of the size of
 * `AsYouType` of libphonenumber-js, and several times as fast (`npm run bench:number`); a test
 * compares the two, digit by digit, for the numbers of every country.
 *
 * Not a digit is added, dropped or put elsewhere: a number that no rule suits stays as it is.
 */
import { firstGroup, nines, type Style, type WrittenPlan } from './plan-styles.js';

/** All digits there can be behind one or two first ones, to see whether a style may suit. */
const continued = (digits: string): string[] => {
  let all = [digits];
  while (all[0]!.length < 3) all = all.flatMap((d) => [...'0123456789'].map((next) => d + next));
  return all;
};

function stylesFor(plan: WrittenPlan, number: string): readonly Style[] {
  const { length } = number;
  if (length > 2) {
    return plan.styles.filter(({ leading }) => {
      // Each of the patterns takes one digit more than the one before.
      const last = leading.length - 1;
      return last < 0 || leading[Math.min(length - 3, last)]!.test(number);
    });
  }
  let found = plan.begun.get(number);
  if (!found) {
    const all = continued(number);
    found = plan.styles.filter(
      ({ leading: [first] }) => !first || all.some((digits) => first.test(digits)),
    );
    plan.begun.set(number, found);
  }
  return found;
}

/** Puts the digits into the shape and cuts it behind the last one, or behind the bracket it closes. */
function fill(shape: string, digits: string): string | undefined {
  let shown = '';
  let next = 0;
  for (const mark of shape) {
    if (next === digits.length) {
      if (mark === ')') shown += mark;
      break;
    }
    shown += mark === '9' ? digits[next++] : mark;
  }
  if (next < digits.length) return undefined;
  return shown.includes('(') && !shown.includes(')') ? shown.replace('(', '') : shown;
}

/** Between the groups of an international number stand spaces alone (ITU-T E.123). */
const spaced = (shape: string) => shape.replace(/[^9]+/g, ' ').trim();

/** Everything that is no digit of the number any more becomes one that is filled in later. */
const asShape = (text: string) => text.replace(/\d/g, '9');

function write(
  style: Style,
  number: string,
  prefix: string,
  other: string,
  callingCode: string,
  international: boolean,
): string | undefined {
  const complete = style.whole.test(number);
  const { rule, usesPrefix } = style;
  let model = nines(number.length);
  if (!complete && !style.anyWhole.test(model)) model = style.longest;
  if (number.length > model.length) return undefined;
  let format = international ? style.international : style.national;
  let ruled = false;
  // The rule holds the national prefix itself: it serves only for the one that was typed.
  if (rule && (usesPrefix ? prefix : !international) && style.rulePrefix === prefix) {
    format = format.replace(firstGroup, rule);
    ruled = true;
  }
  let shape = asShape(
    complete ? number.replace(style.whole, format) : model.replace(style.any, format),
  );
  if (international) shape = spaced(shape);
  if (!ruled) {
    if (prefix) {
      const apart = callingCode === '1' || /[- ]/.test(rule);
      shape = nines(prefix.length) + (apart ? ' ' : '') + shape;
    } else if (other) shape = `${nines(other.length)} ${shape}`;
  }
  const digits = prefix + other + number;
  const shown = fill(shape, digits);
  return complete && shown && shown.replace(/\D/g, '').length !== shape.replace(/\D/g, '').length
    ? undefined
    : shown;
}

function writeNumber(
  plan: WrittenPlan,
  number: string,
  prefix: string,
  other: string,
  international: boolean,
): string | undefined {
  const styles = stylesFor(plan, number).filter(
    ({ usesPrefix, prefixOptional }) =>
      prefixOptional || (prefix ? usesPrefix : international || !usesPrefix),
  );
  const whole = plan.lengths.includes(number.length)
    ? styles.find((style) => style.whole.test(number))
    : undefined;
  for (const style of whole ? [whole, ...styles] : styles) {
    const shown = write(style, number, prefix, other, plan.callingCode, international);
    if (shown) return shown;
  }
  return undefined;
}

/** A number of which nothing is known but that the national prefix may stand before it. */
function writeTrunk(plan: WrittenPlan, digits: string, international: boolean): string | undefined {
  const { nationalPrefix } = plan;
  const prefix = nationalPrefix && digits.startsWith(nationalPrefix) ? nationalPrefix : '';
  if (international && !prefix) return undefined;
  const rest = digits.slice(prefix.length);
  return rest ? writeNumber(plan, rest, prefix, '', international) : undefined;
}

/** A number that is written at home in another way than abroad: Argentina's 15 for 9. */
function writeTransformed(plan: WrittenPlan, digits: string): string | undefined {
  const number = digits.replace(plan.prefix!, plan.transform);
  const style = stylesFor(plan, number).find((one) => one.whole.test(number));
  const shown =
    style && number.replace(style.whole, style.national.replace(firstGroup, style.rule));
  // A number of the own area has no group for its area.
  return shown?.replace(/\D/g, '') === digits ? shown.replace(/^\(\) */, '') : undefined;
}

/** A number without a calling code. */
function writeNational(plan: WrittenPlan, digits: string): string | undefined {
  const match = plan.prefix?.exec(digits);
  if (!match) return writeNumber(plan, digits, '', '', false);
  const captured = match.slice(1).find((group) => group !== undefined);
  if (plan.transform && captured !== undefined) {
    return writeTransformed(plan, digits) ?? writeTrunk(plan, digits, false);
  }
  const lead = match[0];
  let prefix = lead;
  if (captured !== undefined) {
    const before = digits.slice(0, digits.indexOf(captured));
    prefix = before === plan.nationalPrefix ? before : '';
  }
  const other = prefix === lead ? '' : lead;
  return writeNumber(plan, digits.slice(lead.length), other ? '' : prefix, other, false);
}

/** A number with its calling code, whatever stands before it. */
function writeInternational(
  before: string,
  digits: string,
  planOf: (callingCode: string) => WrittenPlan | undefined,
): string | undefined {
  for (const length of [1, 2, 3]) {
    const plan = planOf(digits.slice(0, length));
    if (!plan) continue;
    const number = digits.slice(length);
    // Some type the national prefix behind the calling code, too.
    const shown =
      number &&
      (writeNumber(plan, number, '', '', true) ?? writeTrunk(plan, number, true) ?? number);
    return `${before}${digits.slice(0, length)}${shown && ' '}${shown}`;
  }
  return undefined;
}

/**
 * Formats what has been typed of a number.
 *
 * @param typed digits, perhaps with a plus sign before them
 * @param home the plan of a number without a calling code
 * @param planOf the plan of a calling code, if its metadata is loaded
 */
export function formatTyped(
  typed: string,
  home: WrittenPlan | undefined,
  planOf: (callingCode: string) => WrittenPlan | undefined,
): string {
  if (typed[0] === '+') return writeInternational('+', typed.slice(1), planOf) ?? typed;
  if (!home) return typed;
  if (typed.length > 2) {
    const abroad = home.abroad.exec(typed)?.[0];
    const rest = abroad && typed.slice(abroad.length);
    if (rest !== undefined && rest[0] !== '0') {
      return writeInternational(`${abroad} `, rest, planOf) ?? (rest ? `${abroad} ${rest}` : typed);
    }
  }
  const shown = writeNational(home, typed);
  if (shown) return shown;
  const code = home.callingCode;
  if (!typed.startsWith(code)) return typed;
  const rest = typed.slice(code.length);
  const shape = home.lengths.includes(rest.length) && writeNumber(home, rest, '', '', true);
  return shape ? `${code} ${shape}` : typed;
}
