/**
 * The shell of one version and the files of another: a copied folder that was upgraded while a cache
 * kept the old shell, a new shell beside what a cache kept of the old files. Whatever comes of it,
 * nothing is thrown and the number is submitted.
 *
 * Each version is this build under another name. Where a shell meets files of another version, these
 * are its own with every export named otherwise, as a new version and its minifier name them: a shell
 * that took such a file would throw at the first use of it, and the last test sees to that.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesFolder, nameOf } from '../../../scripts/package/files-folder.mjs';
import { PageServer } from '../support/page-server.js';
import { FieldVisitor, shopPage } from '../support/shop-page.js';
import { type Engine, until, type Visitor, visitor } from '../support/visitor.js';

const SHELL = 'checkout-phone-field.js';
const workspace = mkdtempSync(join(tmpdir(), 'mixed-'));
/** The builds, each a whole `dist/cdn`: two versions, and each of them in the eyes of the other. */
const build = (name: string) => join(workspace, name);
const NEW = build('new');
const OLD = build('old');
const NEW_FOR_OLD = build('new-for-old');
const OLD_FOR_NEW = build('old-for-new');

/** The names by which a file is known to the shell become others. */
const renamed = (code: string) =>
  code.replace(/export\s*\{([^}]*)\}/g, (_, names: string) => {
    const all = names.split(',').map((name) => {
      const [local, as = local] = name.trim().split(/\s+as\s+/);
      return `${local} as ${as === 'default' ? as : `${as}OfAnother`}`;
    });
    return `export{${all.join(',')}}`;
  });

/** Makes a build out of the one in a folder, with other files, and named as scripts/build.mjs does. */
function makeVersion(from: string, to: string, change: (code: string) => string): void {
  cpSync(from, to, { recursive: true });
  const before = filesFolder(to);
  for (const name of ['engine', 'picker', 'placement', 'checkout', 'offer', 'enhance']) {
    const file = join(to, before, `${name}.js`);
    const code = readFileSync(file, 'utf8');
    const changed = change(code);
    assert.notEqual(changed, code, name);
    writeFileSync(file, changed);
  }
  const after = nameOf(join(to, before));
  assert.notEqual(after, before);
  renameSync(join(to, before), join(to, after));
  const shell = join(to, SHELL);
  writeFileSync(shell, readFileSync(shell, 'utf8').replaceAll(before, after));
}

/** What lies where the shop serves the field from, and its shell: each may be of another version. */
interface Shop {
  readonly shell: string;
  readonly files: readonly string[];
}
let shop: Shop;
const asked: string[] = [];
const missing: string[] = [];

/** Serves the shell of one version, and files of whichever have them. */
const cdn = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  asked.push(path);
  for (const folder of path === SHELL ? [shop.shell] : shop.files) {
    try {
      const file = readFileSync(join(folder, path));
      response.writeHead(200, headers).end(file);
      return;
    } catch {
      // In another one, or nowhere.
    }
  }
  missing.push(path);
  response.writeHead(404, headers).end();
});
const pages = new PageServer();

before(async () => {
  await pages.start();
  const built = fileURLToPath(new URL('../../../dist/cdn', import.meta.url));
  cpSync(built, NEW, { recursive: true });
  makeVersion(NEW, OLD, (code) => `/* older */${code}`);
  makeVersion(NEW, NEW_FOR_OLD, renamed);
  makeVersion(OLD, OLD_FOR_NEW, renamed);
  await new Promise<void>((done) => cdn.listen(0, '127.0.0.1', done));
});
after(async () => {
  await pages.stop();
  cdn.closeAllConnections();
  await new Promise((done) => cdn.close(done));
  rmSync(workspace, { recursive: true, force: true });
});

const head = () =>
  `<script type="module" src="http://127.0.0.1:${(cdn.address() as AddressInfo).port}/${SHELL}" data-enhance="#second"></script>`;

/** Every way in which two versions meet, and whether the shell finds the files that it was built with. */
const MEETINGS: Record<string, Shop & { readonly finds: boolean }> = {
  'an old shell out of a cache, the folder replaced by the new one': {
    shell: OLD,
    files: [NEW_FOR_OLD],
    finds: false,
  },
  'an old shell out of a cache, the new files copied beside the old': {
    shell: OLD,
    files: [NEW_FOR_OLD, OLD],
    finds: true,
  },
  'a new shell, and the old files alone: the rest is still to be uploaded': {
    shell: NEW,
    files: [OLD_FOR_NEW],
    finds: false,
  },
  'a new shell, and a cache that kept the old files': {
    shell: NEW,
    files: [OLD_FOR_NEW, NEW],
    finds: true,
  },
};

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
      field = new FieldVisitor(shopper, pages);
    });
    after(() => shopper?.leave());
    beforeEach(() => {
      pages.reset();
      asked.length = 0;
      missing.length = 0;
    });

    const open = async () => {
      await shopper.open(
        pages.page(
          '/mixed',
          shopPage({
            head: head(),
            language: 'fr',
            field: 'placement="auto"',
            after: '<input id="second" name="second" type="tel">',
          }),
        ),
      );
      await field.drawn();
    };
    const countries = () =>
      field.read<number>(`${field.field}.shadowRoot.querySelectorAll('option').length`);

    for (const [name, meeting] of Object.entries(MEETINGS)) {
      test(`${name}: nothing is thrown, and the number goes`, async () => {
        const { finds } = meeting;
        shop = meeting;
        await open();
        await field.type('06 12 34 56 78');
        if (finds) await field.holds('+33612345678');
        else await until(() => missing.some((path) => path.includes('engine.js')), 'the engine');
        // Somebody goes through the field and on, which asks again for what failed.
        await shopper.press('Tab');
        await shopper.click('#email');
        if (finds) {
          await until(async () => (await countries()) > 200, 'the list of countries');
          assert.deepEqual(missing, []);
        } else {
          const wanted = ['engine', 'checkout', 'enhance'];
          await until(
            () => wanted.every((one) => missing.some((path) => path.endsWith(`/${one}.js`))),
            'every file is asked for in vain',
          );
          assert.equal(await field.get('format'), 'unverified');
          assert.equal(await field.get('checkValidity()'), true);
          assert.ok((await countries()) > 0, 'the list of what there is');
        }
        assert.deepEqual(await field.wrong(), []);
        assert.deepEqual(await field.pay(), [finds ? '+33612345678' : '06 12 34 56 78']);
      });
    }

    test('files of another version at the address of its own would be noticed', async () => {
      shop = { shell: NEW, files: [build('swapped')] };
      const foreign = join(OLD_FOR_NEW, filesFolder(OLD_FOR_NEW));
      cpSync(foreign, join(build('swapped'), filesFolder(NEW)), {
        recursive: true,
      });
      await open();
      await field.type('06 12 34 56 78');
      await until(() => asked.some((path) => path.includes('engine.js')), 'the engine');
      await shopper.click('#email');
      await until(async () => (await field.wrong()).length > 0, 'something is thrown');
    });
  });
}
