/**
 * The first call of a server that has just started: how long a library takes to load, how long its first
 * reading then takes, and how much memory it holds on to. Each in a process of its own, in turns.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** By name: what is imported, and the first reading with it. */
const LIBRARIES: Record<string, { from: string; read: string }> = {
  ours: {
    from: './dist/server.js',
    read: `library.readPhone('06 12 34 56 78', { country: 'FR' }).e164`,
  },
  'libphonenumber-js/max': {
    from: 'libphonenumber-js/max',
    read: `library.parsePhoneNumberFromString('06 12 34 56 78', 'FR').number`,
  },
  'google-libphonenumber': {
    from: 'google-libphonenumber',
    read: `(({ PhoneNumberUtil, PhoneNumberFormat }) => {
      const util = PhoneNumberUtil.getInstance();
      return util.format(util.parse('06 12 34 56 78', 'FR'), PhoneNumberFormat.E164);
    })(library.default)`,
  },
  'awesome-phonenumber': {
    from: 'awesome-phonenumber',
    read: `library.parsePhoneNumber('06 12 34 56 78', { regionCode: 'FR' }).number.e164`,
  },
  'intl-tel-input utils': {
    from: 'intl-tel-input/utils',
    read: `library.default.formatNumber('06 12 34 56 78', 'fr', 'E164')`,
  },
};

const program = ({ from, read }: { from: string; read: string }) => `
  const held = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
  const before = held();
  const start = performance.now();
  const library = await import('${from}');
  const loaded = performance.now();
  const e164 = ${read};
  const read = performance.now();
  if (e164 !== '+33612345678') throw new Error(e164);
  console.log(JSON.stringify([loaded - start, read - loaded, (held() - before) / 1024]));`;

function once(library: { from: string; read: string }): number[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', program(library)],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as number[];
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;

/** Measures each library as often, and prints medians. */
export function measureFirstCall(rounds: number): void {
  const seen = Object.fromEntries(Object.keys(LIBRARIES).map((name) => [name, [] as number[][]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, library] of Object.entries(LIBRARIES)) seen[name]!.push(once(library));
  }
  console.log(`\nthe first call of a process (median of ${rounds})`);
  console.log(
    `  ${''.padEnd(24)}${'loading'.padStart(11)}${'reading'.padStart(11)}${'held'.padStart(11)}`,
  );
  for (const [name, times] of Object.entries(seen)) {
    const [load, read, held] = [0, 1, 2].map((at) => median(times.map((time) => time[at]!)));
    console.log(
      `  ${name.padEnd(24)}${load!.toFixed(1).padStart(8)} ms${read!.toFixed(1).padStart(8)} ms${held!.toFixed(0).padStart(8)} kB`,
    );
  }
}
