import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCountries, callingCodeOf, countriesOf } from '../../../src/number/countries.js';
import { importMetadata } from '../../../src/number/metadata/load-table.js';

test('the generated metadata is that of the installed libphonenumber-js', async () => {
  // Plain JavaScript, as it must run before anything is compiled.
  const path: string = '../../../scripts/generate-metadata.mjs';
  const { staleFiles } = (await import(path)) as { staleFiles: () => string[] };
  assert.deepEqual(staleFiles(), [], 'run: npm run generate:metadata');
});

test('every calling code has its file, and every country its calling code', async () => {
  assert.equal(Object.keys(importMetadata).length, 215);
  assert.equal(allCountries().length, 245);
  for (const [code, load] of Object.entries(importMetadata)) {
    const { default: chunk } = await load(0);
    assert.equal(chunk.code, code);
    assert.deepEqual([...chunk.list], [...countriesOf(code)]);
    for (const country of chunk.list) assert.equal(callingCodeOf(country), code);
  }
});
