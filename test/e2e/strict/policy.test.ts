/**
 * Content Security Policies, as docs/strict-pages.md states them: with each, a whole visit without
 * a violation or a report; without any one source of it, no field that reads numbers.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import { hashOf } from '../../../scripts/package/integrity.mjs';
import { PageServer } from '../support/page-server.js';
import { FieldVisitor, shopPage } from '../support/shop-page.js';
import { type Engine, until, type Visitor, visitor } from '../support/visitor.js';

const server = new PageServer();
before(() => server.start());
after(() => server.stop());

const page = readFileSync(new URL('../../../docs/strict-pages.md', import.meta.url), 'utf8');
/** A policy of the page for people, with the tags that it lets in. */
const PRINTED = [...page.matchAll(/```http\n(.*)\n```\n(?:[^`]+\n)?```html\n([\s\S]+?)\n```/g)].map(
  ([, policy, tags]) => ({ policy: policy!, tags: tags! }),
);

/** What browsers or the test ask for besides: their icon, and the script that watches the page. */
const besides = (policy: string) =>
  `${policy.replace(/script-src /, "script-src 'nonce-watch' ")}; img-src 'self'`;

/** Puts values in the place of what is in braces. */
function filled({ policy, tags }: (typeof PRINTED)[number]) {
  const hashes = JSON.parse(server.file('integrity.json')) as Record<string, string>;
  const map = Object.entries(hashes).map(([path, hash]) => [`/cdn/${path}`, hash]);
  const head = tags
    .replaceAll('{nonce}', 'abc')
    .replaceAll('/phone/', '/cdn/')
    .replace(/\{hash of ([\w.-]+\.js)\}/g, (_, name: string) => hashes[name]!)
    .replace(
      '{import map}',
      `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(map) })}</script>`,
    );
  const [, inline = ''] = head.match(/<script(?: type="importmap")?>([\s\S]*?)<\/script>/) ?? [];
  return {
    head,
    policy: policy
      .replaceAll('{nonce}', 'abc')
      .replaceAll('https://shop.example/phone/', `${server.origin}/cdn/`)
      .replace(/\{hash of ([\w.-]+\.js)\}/g, (_, name: string) => hashes[name]!)
      .replace('{hash of the inline script}', hashOf(inline))
      .replace(
        '{hashes of all files}',
        Object.values(hashes)
          .map((hash) => `'${hash}'`)
          .join(' '),
      ),
  };
}

for (const engine of (process.env.ENGINES ?? 'chromium firefox webkit').split(' ') as Engine[]) {
  describe(engine, () => {
    let shopper: Visitor;
    let field: FieldVisitor;
    before(async () => {
      shopper = await visitor(engine);
      field = new FieldVisitor(shopper, server);
    });
    after(() => shopper?.leave());
    beforeEach(() => server.reset());

    /** What went wrong, but for WebKit's early look at a script tag that it knows no hash of. */
    const complaints = (all: readonly string[], policy: string) =>
      all.filter(
        (one) =>
          !(
            engine === 'webkit' &&
            /'sha256-/.test(policy) &&
            /^\S*script-src-elem\S* .*\/cdn\/checkout-phone-field(\.classic)?\.js/.test(one)
          ),
      );
    const reported = () =>
      server.reports.map((report) => {
        const { 'csp-report': body } = JSON.parse(report) as {
          'csp-report': Record<string, string>;
        };
        return `${body['effective-directive']} ${body['blocked-uri']}`;
      });

    /** A whole visit: reads, formats, speaks, picks, refuses, submits; nothing may be complained of. */
    const visit = async (policy: string, head: string) => {
      const strict = besides(policy);
      await shopper.open(
        server.page(
          '/strict',
          shopPage({ head, language: 'de', field: 'placement="auto" placement-target="#email"' }),
          {
            'content-security-policy': strict,
            'content-security-policy-report-only': `${strict}; report-uri /reports`,
          },
        ),
      );
      await field.drawn();
      await field.type('0612345678');
      await field.holds('+33612345678');
      await field.shows('06 12 34 56 78');
      await until(
        async () =>
          (await field.read<string>(
            `${field.field}.shadowRoot.querySelector('label').textContent`,
          )) === 'Telefonnummer',
        'the words of the language',
      );
      // Another country, picked by keys as in every select.
      await field.read(`(${field.field}.select(), ${field.field}.clear(), 0)`);
      await field.read(`(${field.field}.shadowRoot.querySelector('select').focus(), 0)`);
      await until(
        () => field.read<boolean>(`!!${field.field}.shadowRoot.querySelector('[value=IT]')`),
        'the list of countries',
      );
      // Until the searchable list has come, a letter steps through the entries of the browser's own.
      const picker = `${field.field}.shadowRoot.querySelector('[popover]:popover-open')`;
      await until(async () => {
        if (await field.read<boolean>(`!!${picker}`)) return true;
        await shopper.type('I');
        return false;
      }, 'the list opens');
      await shopper.type('talien');
      await shopper.press('Enter');
      assert.equal(await field.get('country'), 'IT');
      await field.type('312');
      await shopper.press('Tab');
      await until(
        () => field.read<boolean>(`!!${field.field}.shadowRoot.querySelector('.error')`),
        'the refusal',
      );
      await field.read(`(${field.field}.select(), 0)`);
      await shopper.type('3123456789');
      await field.holds('+393123456789');
      assert.equal(await field.isDressed(), true);
      assert.equal(
        await field.read(`document.querySelectorAll('style, [style]').length
          + ${field.field}.shadowRoot.querySelectorAll('style, [style]').length`),
        0,
      );
      assert.deepEqual(complaints(await field.wrong(), policy), []);
      assert.deepEqual(await field.pay(), ['+393123456789']);
      assert.deepEqual(complaints(reported(), policy), []);
    };

    test('the page for people prints policies', () => {
      assert.equal(PRINTED.length, 7);
    });

    for (const [index, printed] of PRINTED.entries()) {
      const [, tag = 'added by a script'] = printed.tags.match(/src="\/phone\/([\w.-]+)"/) ?? [];
      test(`policy ${index + 1} (${tag}): a whole visit, nothing to complain of`, async () => {
        const { policy, head } = filled(printed);
        await visit(policy, head);
      });
    }

    test('with the rest of a strict page: style sheets of its own address only, forms and base too', async () => {
      server.page('/shop.css', 'form { color: rgb(1, 2, 3) }', { 'content-type': 'text/css' });
      const { policy, head } = filled(PRINTED[1]!);
      const rest = "style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
      await visit(`${policy}; ${rest}`, `${head}<link rel="stylesheet" href="/shop.css">`);
    });

    test('what a policy refuses is noticed by these tests', async () => {
      const strict = besides(filled(PRINTED[0]!).policy);
      await shopper.open(
        server.page('/noticed', shopPage({ head: '<style>p { color: red }</style>' }), {
          'content-security-policy': strict,
          'content-security-policy-report-only': `${strict}; report-uri /reports`,
        }),
      );
      await until(async () => (await field.wrong()).length > 0, 'the event');
      await until(() => server.reports.length > 0, 'the report');
      assert.match(reported()[0]!, /^style-src-elem inline/);
    });

    for (const [index, printed] of PRINTED.entries()) {
      for (const [source] of printed.policy.matchAll(
        /'?(?:nonce-)?\{[^}]*\}'?|(?<=script-src )'self'|'strict-dynamic'|https:\S+(?=;)|lit-html|phone-field/g,
      )) {
        test(`policy ${index + 1} without ${source}: no reading of numbers, but the number`, async () => {
          const { head } = filled(printed);
          const less = printed.policy
            .replace(source, '')
            .replace(/trusted-types ;|trusted-types $/, "trusted-types 'none'");
          const { policy } = filled({ ...printed, policy: less });
          await shopper.open(
            server.page(
              '/less',
              shopPage({ head, inside: '<input slot="input" id="phone" name="phone">' }),
              {
                'content-security-policy': besides(policy),
              },
            ),
          );
          await until(async () => (await field.wrong()).length > 0, 'a violation');
          await shopper.click('#phone');
          await shopper.type('0612345678');
          assert.notEqual(await field.get('format'), 'e164');
          assert.deepEqual(await field.pay(), ['0612345678']);
        });
      }
    }
  });
}
