/** `npx checkout-phone-field metadata <folder>`, from the installed package. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesFolder } from '../../scripts/package/files-folder.mjs';
import { run } from '../../scripts/package/pack.mjs';
import { copyOfApp, thePackage } from './support/packed.js';

const command = (app: string, ...args: string[]) =>
  run('npx', ['--offline', 'checkout-phone-field', ...args], app);
const table = async (path: string) => (await import(pathToFileURL(path).href)).default;

describe('the metadata command', () => {
  const app = copyOfApp('metadata-command');
  const library = join(app, 'node_modules/libphonenumber-js');
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));

  test('writes a table for each calling code, as the field’s own ones', async () => {
    const { status, all } = command(app, 'metadata', 'public/phone');
    assert.equal(status, 0, all);
    assert.match(all, new RegExp(`libphonenumber-js ${version.replaceAll('.', '\\.')} `));
    const own = join(thePackage().folder, 'dist/number/metadata/codes');
    const names = readdirSync(own);
    assert.ok(names.length > 200);
    assert.deepEqual(
      readdirSync(join(app, 'public/phone')).sort(),
      [...names, 'metadata.json'].sort(),
    );
    for (const name of ['1.js', '33.js', '800.js']) {
      assert.deepEqual(await table(join(app, 'public/phone', name)), await table(join(own, name)));
    }
    assert.deepEqual(JSON.parse(readFileSync(join(app, 'public/phone/metadata.json'), 'utf8')), {
      'libphonenumber-js': version,
      layout: 4,
      codes: names.length,
    });
  });

  test('of the library that is installed where it is called; what is no longer a code goes', async () => {
    const shop = join(app, 'shop');
    const newer = join(shop, 'node_modules/libphonenumber-js');
    mkdirSync(join(shop, 'node_modules'), { recursive: true });
    writeFileSync(join(shop, 'package.json'), '{}');
    cpSync(library, newer, { recursive: true });
    const change = (name: string, edit: (text: string) => string) =>
      writeFileSync(join(newer, name), edit(readFileSync(join(newer, name), 'utf8')));
    change('package.json', (text) => text.replace(`"${version}"`, '"9.8.7"'));
    change('metadata.max.json', (text) => text.replace('"33":["FR"]', '"33":["FR","BL"]'));
    mkdirSync(join(shop, 'plans'));
    for (const name of ['28.js', 'mine.js']) writeFileSync(join(shop, 'plans', name), '');
    const { status, all } = command(shop, 'metadata', 'plans');
    assert.equal(status, 0, all);
    assert.match(all, /libphonenumber-js 9\.8\.7 /);
    assert.deepEqual((await table(join(shop, 'plans/33.js'))).list, ['FR', 'BL']);
    const names = readdirSync(join(shop, 'plans'));
    assert.ok(!names.includes('28.js') && names.includes('mine.js'));

    change('metadata.max.json', (text) => text.replace('"version":4', '"version":5'));
    const refused = command(shop, 'metadata', 'plans');
    assert.equal(refused.status, 1);
    assert.match(refused.all, /layout 5/);
    assert.match(readFileSync(join(shop, 'plans/metadata.json'), 'utf8'), /9\.8\.7/);
  });

  test('says how it is used', () => {
    for (const args of [
      [],
      ['metadata'],
      ['metadata', '--all'],
      ['plans', 'x'],
      ['metadata', 'a', 'b'],
    ]) {
      const { status, all } = command(app, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(all, /Usage: npx checkout-phone-field metadata <folder>/);
    }
    assert.equal(command(app, '--help').status, 0);
  });

  test('the versions of the plans are told, in the browser and on a server', () => {
    const code = `
      import { metadataFolder, metadataVersion } from 'checkout-phone-field';
      import { metadataVersion as onServer } from 'checkout-phone-field/server';
      console.log(metadataVersion, onServer, typeof metadataFolder);`;
    const { all } = run(process.execPath, ['--input-type=module', '--eval', code], app);
    assert.match(all.trim(), new RegExp(`^\\d+\\.\\d+\\.\\d+ ${version} function$`));
  });
});

describe('the preload command', () => {
  const app = thePackage().app;
  const cdn = join(thePackage().folder, 'dist/cdn');
  const folder = filesFolder(cdn);

  test('prints a hint at each file, where it is', () => {
    const { status, all } = command(app, 'preload', '/phone', '33', 'fr', 'checkout');
    assert.equal(status, 0, all);
    const paths = ['engine.js', 'metadata/33.js', 'locales/fr.js', 'checkout.js'];
    assert.deepEqual(
      all.trim().split('\n'),
      paths.map((path) => `<link rel="modulepreload" href="/phone/${folder}/${path}">`),
    );
    for (const path of paths) assert.ok(existsSync(join(cdn, folder, path)), path);
  });

  test('refuses what is no file that comes later', () => {
    for (const name of ['999', 'checkout-phone-field', 'engine.js']) {
      const { status, all } = command(app, 'preload', '/phone/', name);
      assert.equal(status, 1);
      assert.match(all, new RegExp(`no file for "${name}"`));
    }
  });
});
