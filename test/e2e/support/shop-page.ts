/**
 * A shop's page with the field in it, for tests of what surrounds the field: policies, other
 * origins, other documents, the page cache. It notes whatever goes wrong on it.
 */
import type { PageServer } from './page-server.js';
import { atRest, settled, until, type Visitor } from './visitor.js';

/** The script tag of the README, of either build. */
export const MODULE = '<script type="module" src="/cdn/checkout-phone-field.js"></script>';
export const CLASSIC = '<script defer src="/cdn/checkout-phone-field.classic.js"></script>';

/**
 * Notes errors, rejections and violations of a policy in `window.wrong`, and in `window.scripts`
 * which scripts have come or have been refused: `load` or `error` and the address.
 */
export const WATCH = `window.wrong = [];
window.scripts = [];
for (const type of ['load', 'error'])
  document.addEventListener(type, ({ target }) => target.src && scripts.push(type + ' ' + target.src), true);
addEventListener('error', (e) => wrong.push('error: ' + e.message));
addEventListener('unhandledrejection', (e) => wrong.push('rejection: ' + e.reason));
addEventListener('securitypolicyviolation', (e) =>
  wrong.push([e.effectiveDirective, e.blockedURI, e.sample].join(' ')));`;

/** What a page of a test says besides. */
export interface ShopPage {
  /** Script tags and what else stands in the head. */
  readonly head?: string;
  /** Attributes of the field. */
  readonly field?: string;
  /** What stands in the field, e.g. an input of the page's own. */
  readonly inside?: string;
  /** What stands behind the form. */
  readonly after?: string;
  readonly language?: string;
}

/** The page's own input in the field. */
export const SLOTTED = '<input slot="input" id="phone" type="tel" name="phone">';

/** The HTML of the page. */
export const shopPage = ({
  head = MODULE,
  field = '',
  inside = '',
  after = '',
  language = 'en',
}: ShopPage = {}): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Shop</title>
<script nonce="watch">${WATCH}</script>${head}</head><body>
<form id="form" method="post" action="/pay"><input id="email" name="email" autocomplete="email">
<checkout-phone-field id="field" name="phone" country="FR" ${field}>${inside}</checkout-phone-field>
<button id="pay">Pay</button></form>${after}</body></html>`;

/** A shopper with the field of such a page; `field` is an expression for it. */
export class FieldVisitor {
  constructor(
    readonly shopper: Visitor,
    readonly server: PageServer,
    readonly field = `document.querySelector('#field')`,
  ) {}

  read<T>(expression: string): Promise<T> {
    return this.shopper.read<T>(expression);
  }
  /** A property of the field. */
  get<T>(name: string): Promise<T> {
    return this.read<T>(`${this.field}.${name}`);
  }
  /** What is shown as the number: in the field's own input or in the page's. */
  shown(): Promise<string> {
    return this.read(
      `(${this.field}.querySelector('input') ?? ${this.field}.shadowRoot.querySelector('input')).value`,
    );
  }
  /** Waits until the script has drawn the field. */
  async drawn(): Promise<void> {
    await until(
      () => this.read<boolean>(`!!${this.field}?.shadowRoot?.querySelector('input, slot')`),
      'the field',
    );
  }
  /** Waits until a script of the page has been refused. */
  async refused(): Promise<void> {
    await until(
      () => this.read<boolean>(`scripts.some((script) => script.startsWith('error'))`),
      'the script is refused',
    );
  }
  /** Waits until it has done all that it does by itself. */
  rest(): Promise<void> {
    return atRest(this.shopper, this.field);
  }
  /** Waits until all files that it has asked for are answered, and it is at rest with what came. */
  async served(): Promise<void> {
    await this.rest();
    // For the files that nothing waits for: what is asked for after them comes after them.
    await until(() => this.server.answered.length >= this.server.asked.length, 'every answer');
    await settled(this.shopper, `fetch('/cdn/integrity.json')`, 'a later answer');
    await this.rest();
  }
  async type(text: string): Promise<void> {
    await this.read(`(${this.field}.focus(), 0)`);
    await this.shopper.type(text);
  }
  /** Waits until the field holds this value as E.164. */
  async holds(value: string): Promise<void> {
    await until(
      async () => (await this.get('value')) === value && (await this.get('format')) === 'e164',
      `${value} is read`,
    );
  }
  /** Waits until this is shown: the text is formatted once what reads the page has come as well. */
  async shows(text: string): Promise<void> {
    await until(async () => (await this.shown()) === text, `${text} is shown`);
  }
  /** Whether its own style sheet is in force. */
  isDressed(): Promise<boolean> {
    return this.read(
      `${this.field}.ownerDocument.defaultView.getComputedStyle(${this.field}.shadowRoot.querySelector('.control')).display === 'flex'`,
    );
  }
  /** Clicks “Pay”, waits for the next page and answers the phone numbers that were posted. */
  async pay(): Promise<string[]> {
    const before = this.server.posts.length;
    await this.shopper.click('#pay');
    await until(() => this.server.posts.length > before, 'the form posts');
    await until(() => this.read<boolean>(`document.title === 'Paid'`), 'the next page');
    return this.server.posts
      .at(-1)!
      .filter(([name]) => name === 'phone')
      .map(([, value]) => value);
  }
  /** What went wrong on the page so far. */
  wrong(): Promise<string[]> {
    return this.read('window.wrong');
  }
}
