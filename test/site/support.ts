/** The built site, served below a path of its own, and somebody who listens to what its pages say. */
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { serveSite } from '../../site/build/serve.mjs';
import { launch } from '../e2e/support/visitor.js';

/** Where `npm run build:docs` writes the site. */
export const site = fileURLToPath(new URL('../../dist-docs', import.meta.url));

/** Everything is looked at, and not a share of it: `npm run test:site -- --all`. */
export const isWhole = process.env.SITE_ALL === '1';

/** A page of a browser, and what it must never do: log, fail, ask somebody else. */
interface Visit {
  readonly page: Page;
  /** What was said since {@link open}. */
  said: string[];
  /** Opens a page of the site by its path, and waits until every field on it can read a number. */
  open(path: string): Promise<void>;
  stop(): Promise<void>;
}

async function visitSite(): Promise<Visit> {
  const served = await serveSite(site, { below: '/shop/docs/' });
  const browser = await launch('chromium');
  const page = await browser.newPage();
  const visit: Visit = {
    page,
    said: [],
    async open(path) {
      visit.said = [];
      await page.goto(served.address + path, { waitUntil: 'load', timeout: 120_000 });
      await page.evaluate(async () => {
        const fields = document.querySelectorAll('checkout-phone-field:defined');
        await Promise.all(
          Array.from(fields, (field) => (field as HTMLElement & { ready: Promise<void> }).ready),
        );
      });
    },
    async stop() {
      await browser.close();
      served.stop();
    },
  };
  page.on('console', (message) => visit.said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => visit.said.push(`error: ${(error as Error).message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = url.startsWith(served.address) || /^(data|blob|about):/.test(url);
    // Not even to the host of the site: what is typed stays on the page.
    if (!isOurs || /\d{6}/.test(new URL(url).search)) visit.said.push(`asks for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) visit.said.push(`${response.status()} ${response.url()}`);
  });
  return visit;
}

/** The same for all tests of a suite: begun before the first, and ended after the last. */
export function visiting(): Pick<Visit, 'page' | 'said' | 'open'> {
  let visit: Visit | undefined;
  before(async () => {
    visit = await visitSite();
  });
  after(() => visit?.stop());
  return {
    get page() {
      return visit!.page;
    },
    get said() {
      return visit!.said;
    },
    open: (path) => visit!.open(path),
  };
}

/** What was said beyond what an example is there to say. */
export const unexpected = (
  { said }: Pick<Visit, 'said'>,
  { says }: { says?: string } = {},
): string[] => said.filter((line) => !says || !line.endsWith(says));

/** Puts the focus into the field, as a shopper who presses Tab does, and types. */
export async function typeInto(page: Page, text: string): Promise<void> {
  // Puppeteer's own focus() knows no focus() of the element's.
  await page.evaluate(() => document.querySelector('checkout-phone-field')!.focus());
  await page.keyboard.type(text);
}
