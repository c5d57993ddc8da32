/**
 * A bundle holds what its code uses. Every bundler, one small entry each: what is left is looked at,
 * and what must still work is run.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import * as esbuild from 'esbuild';
import { run } from '../../scripts/package/pack.mjs';
import { BUNDLERS, bundle, reachable } from './support/bundlers.js';

/** What only Lit's code holds: its global lists of versions are never minified. */
const LIT = /litHtmlVersions|litElementVersions|reactiveElementVersions/;
/** What only code for a page holds. */
const DOM =
  /\b(document|window|customElements|HTMLElement|HTMLInputElement|attachShadow|attachInternals|querySelector)\b/;
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

    test('/enhance registers the element, and /define brings no enhancing until it is asked for', async () => {
      const ENHANCES = /__vue_app__/;
      const enhancing = await bundle(
        tool,
        'enhance',
        `import { enhance } from 'checkout-phone-field/enhance'; enhance(document.querySelector('input'));`,
      );
      const all = [...enhancing.files.values()].join('\n');
      assert.match(all, ENHANCES);
      assert.match(all, REGISTRATION);
      const { code } = await bundle(tool, 'define-only', `import 'checkout-phone-field/define';`);
      assert.doesNotMatch(code, ENHANCES);
    });

    test('an event class of the index brings neither Lit nor the element', async () => {
      const made = await bundle(
        tool,
        'event',
        `import { PlacementChangeEvent } from 'checkout-phone-field'; console.log(PlacementChangeEvent);`,
      );
      // What the placement fires may be a file of its own, for the placement to share.
      const code = reachable(made)
        .map((file) => made.files.get(file))
        .join('\n');
      assert.doesNotMatch(code, LIT);
      assert.doesNotMatch(code, /attachInternals/);
      assert.doesNotMatch(code, /MutationObserver/);
      assert.match(code, /placementchange/);
      assert.ok(code.length < 3000, `${code.length} characters`);
    });

    test('the index, imported and not used, leaves nothing', async () => {
      const made = await bundle(
        tool,
        'nothing',
        `import { CheckoutPhoneField } from 'checkout-phone-field'; import 'checkout-phone-field'; console.log('kept');`,
      );
      const { code } = made;
      assert.deepEqual(reachable(made), [made.entry]);
      assert.doesNotMatch(code, LIT);
      assert.ok(code.length < 100, code);
      assert.match(code, /kept/);
    });

    test('a type, imported from any entry, leaves nothing', async () => {
      const { code } = await esbuild.transform(
        `import type { PhoneReading } from 'checkout-phone-field';
        import { type PhoneReading as Again } from 'checkout-phone-field/server';
        export const e164 = (reading: PhoneReading | Again): string => reading.e164;`,
        // What TypeScript's own `verbatimModuleSyntax` leaves of a `type` inside the braces.
        { loader: 'ts', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } },
      );
      assert.match(code, /import ?\{\s*\} from/);
      const made = await bundle(tool, 'type', code);
      assert.deepEqual(reachable(made), [made.entry]);
      assert.ok(made.code.length < 100, made.code.slice(0, 300));
    });

    test('/define keeps the registration', async () => {
      const { code } = await bundle(tool, 'define', `import 'checkout-phone-field/define';`);
      assert.match(code, REGISTRATION);
    });
  });
}
