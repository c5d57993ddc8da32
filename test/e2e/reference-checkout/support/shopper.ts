/** A shopper with a real browser on the demo's pages: real clicks and key presses. */
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowser } from '../../../../scripts/browsers.mjs';
import { REST } from '../../support/visitor.js';

/** A bound for what never comes, in milliseconds; no measure of how fast it is to come. */
const PATIENCE = 120_000;
/** The phone field of a page. */
const FIELD = `document.querySelector('checkout-phone-field')`;

/** Starts Chromium. */
export function openBrowser(): Promise<Browser> {
  const { binary } = findBrowser('chromium') as unknown as { binary: string };
  return puppeteer.launch({
    executablePath: binary,
    timeout: PATIENCE,
    args: [...CHROMIUM_ARGS, '--lang=en-US'],
  });
}

/** What a shopper has of the field, by way of its public properties. */
export interface FieldState {
  readonly value: string;
  readonly format: string;
  readonly shown: string;
  readonly required: boolean;
  readonly visible: boolean;
}

export class Shopper {
  /** What the page's console said of broken rules, e.g. of the Content-Security-Policy. */
  readonly complaints: string[] = [];
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      const text = message.text();
      if (/Content Security Policy|Uncaught/i.test(text)) this.complaints.push(text);
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** A new shopper, with cookies of their own. */
  static async arrive(browser: Browser): Promise<Shopper> {
    const context = await browser.createBrowserContext();
    return new Shopper(context, await context.newPage());
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }

  /** Waits until the phone field has its engine and its session, and stands where it belongs. */
  async fieldReady(): Promise<void> {
    await this.page.waitForFunction(
      `customElements.get('checkout-phone-field') && !document.querySelector('label.fallback') &&
        (!document.querySelector('#session') || ${FIELD}.session)`,
    );
    // Once more for what the session named, such as another country's numbers.
    for (let times = 0; times < 2; times++) await this.page.evaluate(REST(FIELD));
  }

  field(): Promise<FieldState> {
    return this.page.evaluate(() => {
      const field = document.querySelector('checkout-phone-field') as unknown as HTMLElement & {
        value: string;
        format: string;
        required: boolean;
      };
      const input = field.querySelector('input') ?? field.shadowRoot?.querySelector('input');
      return {
        value: field.value,
        format: field.format,
        shown: input?.value ?? '',
        required: field.required,
        visible: !!field.getClientRects().length && field.getBoundingClientRect().height > 0,
      };
    });
  }

  /** Replaces what is in an input, key by key. */
  async type(selector: string, text: string): Promise<void> {
    await this.page.click(selector);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Backspace');
    await this.page.keyboard.type(text);
  }

  /** Pastes a text with the keys for it. */
  async paste(selector: string, text: string): Promise<void> {
    const { page } = this;
    await page.evaluate((pasted) => {
      const source = document.body.appendChild(document.createElement('textarea'));
      source.id = 'clipboard';
      source.value = pasted;
    }, text);
    await page.focus('#clipboard');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.evaluate(() => document.querySelector('#clipboard')?.remove());
    await page.click(selector);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  async fillContact(): Promise<void> {
    await this.type('#email', 'shopper@example.com');
  }

  async fillShipping(country = 'FR'): Promise<void> {
    await this.type('#name', 'Noor Haddad');
    await this.type('#line1', '4 quai de Jemmapes');
    await this.type('#postal', '75010');
    await this.type('#city', 'Paris');
    await this.page.select('#country', country);
  }

  /** Clicks something that opens another page. */
  async follow(selector: string): Promise<number> {
    const [response] = await Promise.all([
      this.page.waitForNavigation({ waitUntil: 'load' }),
      this.page.click(selector),
    ]);
    return response?.status() ?? 0;
  }

  text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => (element.textContent ?? '').trim());
  }

  has(selector: string): Promise<boolean> {
    return this.page.$(selector).then((element) => element !== null);
  }

  sessionId(): string {
    const address = new URL(this.page.url());
    return address.searchParams.get('session_id') ?? address.pathname.split('/').at(-1)!;
  }
}

/** Waits until something holds. */
export async function until<T>(
  look: () => Promise<T | undefined | false>,
  what: string,
  ms = 60_000,
): Promise<T> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`In vain: ${what}`);
}
