/**
 * A bundle holds what its code uses. Every bundler, one small entry each: what is left is looked at,
 * and what must still work is run.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { run } from '../../scripts/package/pack.mjs';
import { BUNDLERS, bundle } from './support/bundlers.js';

/** What only Lit's code holds: its global lists of versions are never minified. */
const LIT = /litHtmlVersions|litElementVersions|reactiveElementVersions/;
/** What only code for a page holds. */
const DOM =
  /\b(document|window|customElements|HTMLElement|HTMLInputElement|attachShadow|attachInternals|querySelector|addEventListener)\b/;
/** What only the element holds. */
const REGISTRATION = /customElements[\s\S]{0,80}\.define\(|\.define\(["'`]checkout-phone-field/;

for (const tool of BUNDLERS) {
  describe(`tree-shaking by ${tool}`, () => {
    test('the markers are in a bundle with the element', async () => {
      const { files } = await bundle(tool, 'whole', `import 'checkout-phone-field/define';`);
      const all = [...files.values()].join('\n');
      assert.match(all, LIT);
      assert.match(all, DOM);
      assert.match(all, REGISTRATION);
    });

    test('/server brings no Lit and no DOM, and still reads every country', async () => {
      const { folder, entry, files } = await bundle(
        tool,
        'server',
        `import { readPhone } from 'checkout-phone-field/server';
        console.log(readPhone('06 12 34 56 78', { country: 'FR' }).e164, readPhone('+44 20 7946 0018').valid);`,
        'node',
      );
      for (const code of files.values()) {
        assert.doesNotMatch(code, LIT);
        assert.doesNotMatch(code, DOM);
      }
      const { status, all } = run(process.execPath, [join(folder, entry)], folder);
      assert.deepEqual([status, all.trim()], [0, '+33612345678 true']);
    });

    test('/session brings no Lit, no DOM and no number library', async () => {
      const { files, code } = await bundle(
        tool,
        'session',
        `import * as session from 'checkout-phone-field/session'; console.log(session);`,
      );
      assert.equal(files.size, 1);
      assert.doesNotMatch(code, LIT);
      assert.doesNotMatch(code, DOM);
      assert.ok(code.length < 8000, `${code.length} characters`);
    });

    test('an event class of the index brings neither Lit nor the element', async () => {
      const { files, code } = await bundle(
        tool,
        'event',
        `import { PlacementChangeEvent } from 'checkout-phone-field'; console.log(PlacementChangeEvent);`,
      );
      assert.equal(files.size, 1);
      assert.doesNotMatch(code, LIT);
      assert.doesNotMatch(code, /attachInternals/);
      assert.match(code, /placementchange/);
      assert.ok(code.length < 3000, `${code.length} characters`);
    });

    test('the index, imported and not used, leaves nothing', async () => {
      const { files, code } = await bundle(
        tool,
        'nothing',
        `import { CheckoutPhoneField } from 'checkout-phone-field'; import 'checkout-phone-field'; console.log('kept');`,
      );
      assert.equal(files.size, 1);
      assert.doesNotMatch(code, LIT);
      assert.ok(code.length < 100, code);
      assert.match(code, /kept/);
    });

    test('/define keeps the registration', async () => {
      const { code } = await bundle(tool, 'define', `import 'checkout-phone-field/define';`);
      assert.match(code, REGISTRATION);
    });
  });
}
