/** The installed package in the hands of plain Node and of TypeScript, with nothing else around. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { run } from '../../scripts/package/pack.mjs';
import { copyOfApp, manifest, ROOT } from './support/packed.js';

const app = copyOfApp('consumer');

/** Names of the entries that have what `condition` asks for: `types`, or a module to run. */
function entries(condition: 'types' | 'default'): string[] {
  return (
    Object.entries(manifest.exports as Record<string, string | Record<string, string>>)
      .filter(([, target]) => typeof target === 'object' && target[condition])
      .filter(([entry]) => !entry.includes('*'))
      // A component needs its framework, an optional peer, which this application doesn't have.
      .filter(([entry]) => condition === 'types' || !['./react', './vue'].includes(entry))
      .map(([entry]) => entry.replace(/^\./, manifest.name))
  );
}

function node(code: string) {
  const { status, all } = run(process.execPath, ['--input-type=module', '--eval', code], app);
  return { status, all: all.trim() };
}

describe('installed, in plain Node', () => {
  test('the server entry reads numbers', () => {
    const { status, all } = node(`
      import { readPhone } from 'checkout-phone-field/server';
      const { e164, country, valid, type } = readPhone('06 12 34 56 78', { country: 'FR' });
      console.log(e164, country, valid, type, readPhone('+44 20 7946 0018').national);
      console.log(readPhone('hello').problem, typeof document);
    `);
    assert.equal(status, 0, all);
    assert.deepEqual(all.split('\n'), [
      '+33612345678 FR true mobile 020 7946 0018',
      'not-a-number undefined',
    ]);
  });

  test('every entry can be imported, and says nothing', () => {
    const all = entries('default');
    assert.ok(all.length >= 5, all.join());
    const code = all.map((entry) => `await import('${entry}');`).join('\n');
    assert.deepEqual(node(code), { status: 0, all: '' });
  });

  test('CommonJS gets it by import()', () => {
    writeFileSync(
      join(app, 'old.cjs'),
      `import('checkout-phone-field/server').then(({ readPhone }) =>
        console.log(readPhone('+33612345678').e164));`,
    );
    const { status, all } = run(process.execPath, ['old.cjs'], app);
    assert.deepEqual([status, all.trim()], [0, '+33612345678']);
  });

  test('what is not exported stays inside', () => {
    const { all } = node(`await import('checkout-phone-field/dist/number/engine.js')`);
    assert.match(all, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

const own = createRequire(join(ROOT, 'package.json'));
/** Are The Types Wrong brings an older compiler: the package has to do with it as well. */
const older = createRequire(own.resolve('@arethetypeswrong/core'));
const COMPILERS = [own, older].map((require) => {
  const file = require.resolve('typescript/package.json');
  return { version: require(file).version as string, tsc: join(dirname(file), 'bin/tsc') };
});

/** What an application does with every entry it has a use for. */
const USE = `
import {
  type CheckoutPhoneField,
  CollectionErrorEvent,
  type PhoneChangeEvent,
  type PhoneReading,
} from 'checkout-phone-field';
import 'checkout-phone-field/define';
import { readPhone } from 'checkout-phone-field/server';
import { readSession, toCustomerUpdate } from 'checkout-phone-field/session';
import { appearanceProperties } from 'checkout-phone-field/appearance';

const field: CheckoutPhoneField = document.querySelector('checkout-phone-field')!;
const made: CheckoutPhoneField = document.createElement('checkout-phone-field');
made.value = '+33612345678';
const reading: PhoneReading | null = field.reading;
const problem: PhoneReading['problem'] = readPhone('06 12', { country: 'FR' }).problem;
const properties: Record<string, string> = appearanceProperties({ theme: 'night' });
field.addEventListener('change', (event) => {
  const { value, complete }: PhoneChangeEvent = event as PhoneChangeEvent;
  console.log(value.length, complete, toCustomerUpdate(field));
});
if (readSession({ mode: 'payment' }).state === 'off') console.log(reading, problem, properties);
console.log(CollectionErrorEvent.name);
`;

function compile(tsc: string, name: string, code: string, options: object) {
  writeFileSync(join(app, `${name}.ts`), code);
  writeFileSync(
    join(app, `${name}.json`),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        ...options,
      },
      files: [`${name}.ts`],
    }),
  );
  return run(process.execPath, [tsc, '-p', `${name}.json`], app);
}

const RESOLUTIONS = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

for (const { version, tsc } of COMPILERS) {
  for (const [resolution, options] of Object.entries(RESOLUTIONS)) {
    describe(`installed, in TypeScript ${version}, resolution ${resolution}, strict, no skipLibCheck`, () => {
      test('an application compiles', () => {
        const { status, all } = compile(tsc, `use-${resolution}`, USE, options);
        assert.equal(status, 0, all);
      });

      test('every entry with types has them', () => {
        const all = entries('types').filter(
          // Types for a framework need that framework, which the folder has not.
          (entry) => !/\/(react|preact|vue|svelte|solid|angular)[\w-]*$/.test(entry),
        );
        assert.ok(all.length >= 5, all.join());
        const code = all
          .map((entry, index) => `import * as entry${index} from '${entry}'; void entry${index};`)
          .join('\n');
        const { status, all: said } = compile(tsc, `entries-${resolution}`, code, options);
        assert.equal(status, 0, said);
      });

      test('a mistake is one', () => {
        const code = `import { readPhone } from 'checkout-phone-field/server';
          readPhone(); readPhone('1', { country: 33 }); readPhone('1').nothing;`;
        const { status, all } = compile(tsc, `mistakes-${resolution}`, code, options);
        assert.notEqual(status, 0);
        assert.equal(all.match(/error TS/g)?.length, 3, all);
      });
    });
  }
}
