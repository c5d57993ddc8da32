/** Formatters that the editing must get along with: simple ones, and the real engine's. */

import { addMetadata, formatAsTyped } from '../../../src/number/engine.js';
import { importMetadata } from '../../../src/number/metadata/load-table.js';

const digitsOnly = /^[\d+\s().\-/]*$/;

function grouped(size: number, separator: string) {
  return (text: string) => {
    if (!digitsOnly.test(text)) return text;
    const bare = text.replace(/[\s().\-/]/g, '');
    return bare.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), `$1${separator}`);
  };
}

/** Puts brackets around the first three, as in America, and takes them away again. */
function bracketed(text: string): string {
  if (!digitsOnly.test(text)) return text;
  const bare = text.replace(/[\s().\-/]/g, '');
  return bare.length > 3 ? `(${bare.slice(0, 3)}) ${bare.slice(3)}` : bare;
}

/** All of them by name; the real ones load the metadata they need. */
export async function formatters(): Promise<Record<string, (text: string) => string>> {
  for (const code of ['1', '33', '39', '44', '49', '54', '55']) {
    addMetadata((await importMetadata[code]!(0)).default);
  }
  const real = Object.fromEntries(
    ['US', 'FR', 'IT', 'GB', 'DE', 'AR', 'BR'].map((country) => [
      `as in ${country}`,
      (text: string) => formatAsTyped(text, country),
    ]),
  );
  return {
    'not at all': (text) => text,
    'in pairs': grouped(2, ' '),
    'in threes with dashes': grouped(3, '-'),
    'with wide gaps': grouped(2, ' - '),
    'with brackets': bracketed,
    ...real,
  };
}
