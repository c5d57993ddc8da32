/** What package.json promises is there: every entry resolves, and does in Node what it should. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Runs a module text in a Node of its own, with the package reached by its name. */
function run(code: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, output: `${stdout}${stderr}`.trim() };
}

describe('package', () => {
  test('every entry is a file of the build', () => {
    const pathsOf = (entry: unknown): string[] =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(pathsOf);
    const missing = pathsOf(manifest.exports).filter(
      (path) => !path.includes('*') && !existsSync(join(ROOT, path)),
    );
    assert.deepEqual(missing, []);
    for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements']) {
      assert.ok(existsSync(join(ROOT, manifest[field])), `${field}: ${manifest[field]}`);
    }
  });

  test('the server entry reads numbers in Node, which has no DOM', () => {
    const { status, output } = run(`
      import { readPhone } from 'checkout-phone-field/server';
      const reading = readPhone('06 12 34 56 78', { country: 'FR' });
      console.log(typeof document, reading.e164, reading.country, readPhone('+44 20 7946 0018').e164);
    `);
    assert.deepEqual([status, output], [0, 'undefined +33612345678 FR +442079460018']);
  });

  test('the main entry can be imported by a server and registers nothing', () => {
    const { status, output } = run(`
      import { CheckoutPhoneField } from 'checkout-phone-field';
      console.log(typeof CheckoutPhoneField, globalThis.customElements?.get('checkout-phone-field'));
    `);
    assert.deepEqual([status, output], [0, 'function undefined']);
  });

  test('the define entry can be imported by a server', () => {
    assert.deepEqual(run("import 'checkout-phone-field/define'"), { status: 0, output: '' });
  });

  test('the enhance entry can be imported by a server, and looks for nothing there', () => {
    const { status, output } = run(`
      import { enhance, enhanceAll } from 'checkout-phone-field/enhance';
      console.log(typeof enhance, typeof enhanceAll);
    `);
    assert.deepEqual([status, output], [0, 'function function']);
  });

  test('a server that has just started draws what a session says, and waits for nothing', () => {
    const { status, output } = run(`
      import 'checkout-phone-field/define';
      import { render } from '@lit-labs/ssr';
      import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      const drawn = (enabled) => collectResultSync(render(html\`<checkout-phone-field .session=\${{
        mode: 'payment',
        phone_number_collection: { enabled },
        customer_details: { phone: '+33612345678' },
      }}></checkout-phone-field>\`));
      console.log(/value="\\+33612345678"/.test(drawn(true)), /<input/.test(drawn(false)));
    `);
    assert.deepEqual([status, output], [0, 'true false']);
  });

  test('the component for Vue is drawn by a server, which loads nothing of the field', () => {
    const { status, output } = run(`
      import { CheckoutPhoneField } from 'checkout-phone-field/vue';
      import { createSSRApp, h } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      const field = () => h(CheckoutPhoneField, { modelValue: '+33612345678', countries: ['FR', 'BE'] });
      console.log(await renderToString(createSSRApp({ render: field })), !!globalThis.customElements);
    `);
    const drawn =
      '<checkout-phone-field countries="FR BE" value="+33612345678"></checkout-phone-field>';
    assert.deepEqual([status, output], [0, `${drawn} false`]);
  });

  test('the entry for React loads nothing of the field on a server, and draws its markup', () => {
    const { status, output } = run(`
      import { CheckoutPhoneField } from 'checkout-phone-field/react';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      const props = { name: 'phone', value: '+33612345678', countries: ['FR', 'BE'], optional: true };
      console.log(renderToString(createElement(CheckoutPhoneField, { ...props, session: {} })));
      console.log(typeof customElements);
    `);
    assert.deepEqual(
      [status, output],
      [
        0,
        '<checkout-phone-field name="phone" optional="" countries="FR BE" value="+33612345678">' +
          '</checkout-phone-field>\nundefined',
      ],
    );
    const built = readFileSync(join(ROOT, 'frameworks/react/index.js'), 'utf8');
    assert.match(built, /^'use client';/);
  });

  test('the session entry needs no DOM', () => {
    assert.deepEqual(run("import 'checkout-phone-field/session'"), { status: 0, output: '' });
  });

  test('the appearance entry needs neither a DOM nor a package', () => {
    const { output } = run(`
      import { appearanceProperties } from 'checkout-phone-field/appearance';
      console.log(appearanceProperties({ theme: 'night' })['--checkout-phone-field-accent']);
    `);
    assert.equal(output, '#85d996');
    const built = readFileSync(join(ROOT, 'dist/theming/appearance.js'), 'utf8');
    assert.doesNotMatch(built, /^import /m);
  });

  test('a theme can be reached by its path, and a bundler keeps its import', () => {
    const { output } = run(
      "console.log(import.meta.resolve('checkout-phone-field/themes/plain.css'))",
    );
    assert.ok(existsSync(fileURLToPath(output)), output);
    assert.ok(manifest.sideEffects.includes('./themes/*.css'));
    assert.ok(manifest.files.includes('themes'));
  });

  test('a CDN file can be reached by its path', () => {
    const { output } = run(
      "console.log(import.meta.resolve('checkout-phone-field/dist/cdn/engine.js'))",
    );
    assert.ok(output.endsWith('/dist/cdn/engine.js'), output);
  });

  test('only the files that register have side effects', () => {
    const modules = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /customElements\s*\.\s*define\(/.test(readFileSync(join(ROOT, 'src', name), 'utf8')),
      );
    assert.deepEqual(modules, ['define.ts']);
    assert.ok(manifest.sideEffects.includes('./dist/define.js'));
  });

  test('the only dependencies at run time are lit and libphonenumber-js', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['libphonenumber-js', 'lit']);
  });
});
