/** Numbers drawn from the ranges of a numbering plan: from every alternative of every pattern. */

/** A generator of the same numbers on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One position: the digits it may hold, and how often it stands. */
interface Position {
  readonly digits: string;
  readonly least: number;
  readonly most: number;
}

const digitsOf = (set: string) =>
  set
    .replace('\\d', '0-9')
    .replace(/(\d)-(\d)/g, (_, from, to) => '0123456789'.slice(Number(from), Number(to) + 1));

/** Every way through a pattern of digits, classes, groups, alternatives and counts. */
function waysThrough(pattern: string): Position[][] {
  let at = 0;
  function count(): [number, number] {
    const [found, least, most] = /^(?:\{(\d+)(?:,(\d+))?\}|\?)/.exec(pattern.slice(at)) ?? [''];
    at += found.length;
    if (found === '?') return [0, 1];
    return found ? [Number(least), Number(most ?? least)] : [1, 1];
  }
  function alternatives(): Position[][] {
    const all: Position[][] = [];
    let ways: Position[][] = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '|') {
        all.push(...ways);
        ways = [[]];
        at += 1;
      } else if (pattern[at] === '(') {
        at += pattern.startsWith('(?:', at) ? 3 : 1;
        const inner = alternatives();
        at += 1;
        const [least, most] = count();
        const before = ways;
        ways = [];
        for (let times = least; times <= most; times += 1) {
          let repeated = before;
          for (let n = 0; n < times; n += 1) {
            repeated = repeated.flatMap((way) => inner.map((more) => [...way, ...more]));
          }
          ways.push(...repeated);
        }
      } else {
        const [one = '', set] = /^(?:\[(.*?)\]|\\d|\d)/.exec(pattern.slice(at)) ?? [];
        if (!one) throw new Error(`not understood: ${pattern.slice(at)}`);
        at += one.length;
        const [least, most] = count();
        ways = ways.map((way) => [...way, { digits: digitsOf(set ?? one), least, most }]);
      }
    }
    return [...all, ...ways];
  }
  return alternatives();
}

/** Draws numbers from each way through a pattern. */
export function draw(pattern: string, perWay: number, random: () => number): string[] {
  const below = (limit: number) => Math.floor(random() * limit);
  return waysThrough(pattern).flatMap((way) =>
    Array.from({ length: perWay }, () =>
      way
        .map(({ digits, least, most }) => {
          const length = least + below(most - least + 1);
          return Array.from({ length }, () => digits[below(digits.length)]).join('');
        })
        .join(''),
    ),
  );
}

/** The names of the kinds, in the order of the metadata. */
const kinds = [
  'fixed-line',
  'mobile',
  'toll-free',
  'premium-rate',
  'personal-number',
  'voicemail',
  'uan',
  'pager',
  'voip',
  'shared-cost',
];

/** A number of a plan. */
export interface DrawnNumber {
  readonly country: string;
  readonly kind: string;
  readonly callingCode: string;
  /** National (significant) number. */
  readonly national: string;
}

/** Numbers of every range of every kind in every region. */
export function* numbersOf(
  metadata: { readonly countries: object },
  perWay: number,
  random: () => number,
): Iterable<DrawnNumber> {
  for (const [country, plan] of Object.entries(metadata.countries)) {
    const seen = new Set<string>();
    for (const [at, kind] of (plan[11] ?? []).entries()) {
      if (!kind?.[0]) continue;
      for (const national of draw(kind[0], perWay, random)) {
        if (seen.has(national)) continue;
        seen.add(national);
        yield { country, kind: kinds[at] ?? `${at}`, callingCode: plan[0], national };
      }
    }
  }
}
