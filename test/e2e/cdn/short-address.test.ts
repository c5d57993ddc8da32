/**
 * The package at the short addresses of public CDNs. jsDelivr answers `/npm/checkout-phone-field` with
 * the file that `jsdelivr` of package.json names, in place: whatever that file would ask for beside
 * itself lies in packages of other people. unpkg redirects to the file that `unpkg` names.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PageServer } from '../support/page-server.js';
import { FieldVisitor, shopPage } from '../support/shop-page.js';
import { type Engine, until, type Visitor, visitor } from '../support/visitor.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { name, version } = manifest;

const asked: string[] = [];
const file = (path: string) => readFileSync(join(root, path));
/** A file at its whole address, with or without a version; nothing but built files is asked for. */
const whole = new RegExp(`^${name}(?:@[\\d.]+)?/(dist/.+)$`);
const isShort = (path: string) => path === name || path === `${name}@${version}`;

const cdn = createServer((request, response) => {
  const path = decodeURI(new URL(request.url ?? '/', 'http://x').pathname);
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  asked.push(path);
  const [, npm = '', rest = ''] = /^\/(npm\/)?(.+)$/.exec(path) ?? [];
  const [, built] = whole.exec(rest) ?? [];
  try {
    if (isShort(rest) && npm) response.writeHead(200, headers).end(file(manifest.jsdelivr));
    else if (isShort(rest)) {
      const location = join(`/${name}@${version}`, manifest.unpkg);
      response.writeHead(302, { ...headers, location }).end();
    } else response.writeHead(200, headers).end(file(built ?? 'no such file'));
  } catch {
    response.writeHead(404, headers).end();
  }
});
const server = new PageServer();
before(async () => {
  await server.start();
  await new Promise<void>((done) => cdn.listen(0, '127.0.0.1', done));
});
after(async () => {
  await server.stop();
  cdn.closeAllConnections();
  await new Promise((done) => cdn.close(done));
});

const SHORT = [`/npm/${name}`, `/npm/${name}@${version}`, `/${name}`, `/${name}@${version}`];
const WHOLE = `/npm/${name}@${version}/dist/cdn/${name}.js`;
const TAGS = {
  'a plain script': (src: string) => `<script defer src="${src}"></script>`,
  'a module': (src: string) => `<script type="module" src="${src}"></script>`,
  'an import': (src: string) => `<script type="module">import '${src}';</script>`,
};

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
      field = new FieldVisitor(shopper, server);
    });
    after(() => shopper?.leave());
    beforeEach(() => {
      server.reset();
      asked.length = 0;
    });

    /** A French shopper gives a number, and another one of Britain. */
    const order = async (head: string) => {
      await shopper.open(server.page('/short', shopPage({ head, language: 'fr' })));
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
      await field.shows('06 12 34 56 78');
      await field.read(`(${field.field}.clear(), 0)`);
      await field.type('+442079460018');
      await field.holds('+442079460018');
      assert.deepEqual(await field.wrong(), []);
      assert.deepEqual(await field.pay(), ['+442079460018']);
    };
    const address = (path: string) =>
      `http://127.0.0.1:${(cdn.address() as AddressInfo).port}${path}`;

    for (const path of SHORT) {
      for (const [kind, tag] of Object.entries(TAGS)) {
        test(`${path} by ${kind}: everything works, and nobody else's package is asked`, async () => {
          await order(tag(address(path)));
          const own = path.startsWith('/npm/')
            ? [path]
            : [path, join(`/${name}@${version}`, manifest.unpkg)];
          assert.deepEqual(asked, own);
        });
      }
    }

    test('the whole address of the module: its files come from the same version', async () => {
      await order(TAGS['a module'](address(WHOLE)));
      await until(() => asked.some((path) => path.includes('locales/fr.js')), 'the language');
      assert.ok(asked.length >= 5, asked.join());
      for (const path of asked)
        assert.ok(path.startsWith(`/npm/${name}@${version}/dist/cdn/`), path);
    });
  });
}
