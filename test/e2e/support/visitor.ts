/**
 * A visitor with a real browser: opens pages, types, clicks, goes back. Puppeteer for Chromium and
 * Firefox; WebDriver itself for WebKitGTK.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../../scripts/browsers.mjs';
import { startWebKitDriver } from '../../../scripts/webkit-driver.mjs';

/** The engines of the visitors. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** What every visitor can do. */
export interface Visitor {
  readonly engine: Engine;
  open(url: string): Promise<void>;
  /** Focuses an element by a real click. */
  click(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'ArrowLeft' | 'Backspace' | 'End' | 'Tab'): Promise<void>;
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>;
  leave(): Promise<void>;
}

/** A bound for a browser that never answers, in milliseconds; no measure of how fast it is to answer. */
const PATIENCE = 120_000;

/** A browser under Puppeteer. */
export async function launch(engine: 'chromium' | 'firefox', more: object = {}): Promise<Browser> {
  const { binary } = findBrowser(engine) as unknown as { binary: string };
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: binary,
    timeout: PATIENCE,
    args: engine === 'chromium' ? CHROMIUM_ARGS : [],
    ...more,
  });
}

/**
 * What was done may have taken the page away before the driver has answered: the answer is lost then,
 * and what was done is not. What it leads to is for the test to wait for.
 */
async function unlessGone(doing: Promise<unknown>): Promise<void> {
  try {
    await doing;
  } catch (error) {
    const { message, name } = error as Error;
    const isGone =
      name === 'TimeoutError' || /destroyed|discarded|no such (?:frame|window)/i.test(message);
    if (!isGone) throw error;
  }
}

/** A visitor on a page under Puppeteer. */
export class PuppeteerVisitor implements Visitor {
  constructor(
    readonly engine: 'chromium' | 'firefox',
    readonly browser: Browser,
    readonly page: Page,
  ) {}

  async open(url: string) {
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  }
  async click(selector: string) {
    await unlessGone(this.page.click(selector));
  }
  async type(text: string) {
    await this.page.keyboard.type(text);
  }
  async press(key: 'Enter') {
    await unlessGone(this.page.keyboard.press(key));
  }
  async read<T>(expression: string) {
    return (await this.page.evaluate(expression)) as T;
  }
  async leave() {
    await this.browser.close();
  }
}

const KEYS = {
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  Backspace: '\uE003',
  End: '\uE010',
  Tab: '\uE004',
};

/** A visitor with WebKitGTK's MiniBrowser. */
export class WebKitVisitor implements Visitor {
  readonly engine = 'webkit';
  private constructor(private readonly session: string) {}

  static async arrive(): Promise<WebKitVisitor> {
    const found = findBrowser('webkit') as unknown as { driver: string; binary: string };
    const { port } = await startWebKitDriver(found);
    const driver = `http://127.0.0.1:${port}/session`;
    const options = { binary: found.binary, args: ['--automation'] };
    const answer = await fetch(driver, {
      method: 'POST',
      body: JSON.stringify({
        // The driver would wait for a page's `load`, and with it for files that a test holds back; and
        // now and then it forgets to answer. When a page is there, we ask it ourselves.
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': options, pageLoadStrategy: 'none' },
        },
      }),
    });
    const { value } = (await answer.json()) as { value: { sessionId?: string; message?: string } };
    if (!value.sessionId) throw new Error(`No WebKit came: ${value.message}`);
    return new WebKitVisitor(`${driver}/${value.sessionId}`);
  }

  async #send(path: string, body: object = {}, method = 'POST'): Promise<unknown> {
    const answer = await fetch(this.session + path, {
      // A driver that no longer answers fails the test; it does not hold up the rest.
      signal: AbortSignal.timeout(20_000),
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
  async #keys(values: string[]) {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  async open(url: string) {
    await this.read('window.isLeft = true').catch(() => undefined);
    await this.#send('/url', { url });
    await until(
      () => this.read<boolean>(`!window.isLeft && document.readyState !== 'loading'`),
      `the page ${url}`,
    );
  }
  async click(selector: string) {
    const element = (await this.#send('/element', { using: 'css selector', value: selector })) as {
      [id: string]: string;
    };
    await unlessGone(this.#send(`/element/${Object.values(element)[0]}/click`));
  }
  async type(text: string) {
    await this.#keys([...text]);
  }
  async press(key: keyof typeof KEYS) {
    await unlessGone(this.#keys([KEYS[key]]));
  }
  async read<T>(expression: string) {
    return (await this.#send('/execute/sync', { script: `return (${expression})`, args: [] })) as T;
  }
  /** Role and accessible name of an element, given as an expression, as the engine computes them. */
  async named(expression: string): Promise<[role: string, name: string]> {
    const element = (await this.read(expression)) as Record<string, string>;
    const path = `/element/${Object.values(element)[0]}/computed`;
    return [
      (await this.#send(`${path}role`, {}, 'GET')) as string,
      (await this.#send(`${path}label`, {}, 'GET')) as string,
    ];
  }
  async leave() {
    await this.#send('', {}, 'DELETE').catch(() => undefined);
  }
}

/** A visitor with a browser of their own. */
export async function visitor(engine: Engine): Promise<Visitor> {
  if (engine === 'webkit') return WebKitVisitor.arrive();
  const browser = await launch(engine);
  return new PuppeteerVisitor(engine, browser, await browser.newPage());
}

/** Goes through the history by hand of the page, as drivers differ in what they wait for. */
export async function travel(shopper: Visitor, by: 'back' | 'forward', to: string): Promise<void> {
  await shopper.read(`(setTimeout(() => history.${by}()), 0)`);
  await until(
    () => shopper.read<boolean>(`location.href === ${JSON.stringify(to)}`),
    `${by} to ${to}`,
  );
}

/**
 * In the page: waits until a field, given as an expression, has done all that it does by itself:
 * what it needs is loaded or refused, the page has been idle as often as it waits for that, and two
 * frames and a task have gone by. Each turn waits in the line that the field's own work stands in,
 * so that on a slow machine it only takes longer.
 */
export const REST = (field = '({})') => `(async () => {
  const whenIdle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));
  await ${field}.ready;
  for (let times = 0; times < 3; times++) {
    await new Promise((done) => whenIdle(done));
    await ${field}.updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
})()`;

/** Waits in the page for a promise, given as an expression; it may also be refused. */
export async function settled(shopper: Visitor, promise: string, what: string): Promise<void> {
  await shopper.read(
    `(window.isSettled = false, ${promise}.then(() => {}, () => {}).then(() => { window.isSettled = true; }), 0)`,
  );
  await until(() => shopper.read<boolean>('window.isSettled'), what);
}

/** Waits until a field has done all that it does by itself, see {@link REST}. */
export const atRest = (shopper: Visitor, field: string): Promise<void> =>
  settled(shopper, REST(field), 'the field is at rest');

/** Waits until something holds; a page on its way to another one can't be asked. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  // A bound for what never comes, not a measure of how fast it is to come.
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    try {
      if (await holds()) return;
    } catch {
      // Asked between two pages.
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`In vain: ${what}`);
}
