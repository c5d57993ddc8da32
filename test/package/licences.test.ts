/** Licences: of what is installed with the package, and of what its files hold. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ACCEPTED, bundledPackages, NOTICES, noticesFor } from '../../scripts/package/notices.mjs';
import { runtimeDependencies } from '../../scripts/package/runtime-dependencies.mjs';
import { manifest, ROOT, thePackage } from './support/packed.js';

const { app, folder } = thePackage();
const cdn = join(folder, 'dist/cdn');
const notices = readFileSync(join(cdn, NOTICES), 'utf8');
const dependencies = runtimeDependencies(ROOT);

describe('licences', () => {
  test('everything that is installed with the package may be used with it', () => {
    assert.ok(dependencies.length >= 7, `${dependencies.length} packages`);
    for (const { name, license } of dependencies) {
      assert.ok(ACCEPTED.includes(license), `${name}: ${license}`);
    }
  });

  test('the dependencies are those that npm installed, and no others', () => {
    for (const { name } of dependencies) assert.ok(existsSync(join(app, 'node_modules', name)));
    const lock = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8'));
    const installed = Object.keys(lock.packages)
      .map((path) => path.replace(/^.*node_modules\//, ''))
      .filter((name) => name && name !== manifest.name);
    assert.deepEqual(installed.sort(), dependencies.map(({ name }) => name).sort());
  });

  test('none of them runs a script at an install', () => {
    for (const { name, folder: at } of dependencies) {
      const { scripts = {} } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      for (const hook of ['preinstall', 'install', 'postinstall']) {
        assert.equal(scripts[hook], undefined, name);
      }
    }
  });

  test('dist/cdn carries the licence of every package whose code is in it, word for word', () => {
    const bundled = bundledPackages(cdn);
    assert.ok(bundled.includes('lit-html'), bundled.join());
    // Whose tables the metadata is.
    for (const name of [...bundled, 'libphonenumber-js']) {
      const one = dependencies.find((other) => other.name === name);
      assert.ok(one, `${name} is bundled, but no dependency`);
      assert.ok(notices.includes(`${name} ${one.version} (${one.license})`), name);
      assert.ok(notices.includes(readFileSync(one.licenceFile!, 'utf8').trim()), name);
    }
    assert.equal(notices, noticesFor(bundled));
  });

  test('it carries our own, and that of the metadata', () => {
    assert.ok(notices.includes(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()));
    assert.match(notices, /Google's libphonenumber \(Apache-2\.0\)/);
    assert.match(notices, /Apache License\s+Version 2\.0, January 2004/);
    assert.match(notices, /END OF TERMS AND CONDITIONS/);
  });

  test('a package that is no dependency can’t be bundled unnoticed', () => {
    assert.throws(() => noticesFor(['typescript']), /no dependency/);
  });

  test('the files that a page names say what they are', () => {
    const banner = `/*! ${manifest.name} ${manifest.version}, MIT; see ${NOTICES} */\n`;
    for (const name of ['checkout-phone-field.js', 'checkout-phone-field.classic.js']) {
      assert.ok(readFileSync(join(cdn, name), 'utf8').startsWith(banner), name);
    }
  });

  test('the packed package has its licence', () => {
    assert.equal(
      readFileSync(join(folder, 'LICENSE'), 'utf8'),
      readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    );
  });
});
