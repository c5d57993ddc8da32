/**
 * The page that every app implements, as a visitor uses it. See README.md for the contract: its ids
 * are all that the checks know of an app.
 */
import type { CDPSession } from 'puppeteer-core';
import { PuppeteerVisitor, type Visitor } from '../e2e/support/visitor.js';

const FIELD = `document.querySelector('checkout-phone-field')`;
const INPUT = `${FIELD}.shadowRoot.querySelector('input')`;

/** Milliseconds until something is said not to happen: a machine may be busy with other things. */
const PATIENCE = 30_000;

/** Something the page should show or do, and does not. */
export class CheckFailed extends Error {}

/** One of the apps' pages, open in a browser. */
export class CheckoutPage {
  #protocol: Promise<CDPSession> | undefined;

  constructor(
    private readonly visitor: Visitor,
    readonly url: string,
  ) {}

  /**
   * Opens the page anew and waits until the field can read numbers.
   *
   * @param path of the page, from that of the app's first one
   */
  async open(path = ''): Promise<void> {
    await this.go(path);
    await this.whenDrawn();
  }

  /** Opens another page of the app, which need not have a field. */
  go(path: string): Promise<void> {
    return this.visitor.open(new URL(path, this.url).href);
  }

  /** Waits for a field on the page, and until it can read numbers. */
  async whenDrawn(): Promise<void> {
    await this.expect(`!!${FIELD}?.shadowRoot?.querySelector('input')`, 'the field is drawn');
    await this.whenReady();
  }

  /** Waits until the app has taken over what its server drew, which it says on `<html>`. */
  whenAlive(): Promise<void> {
    return this.expect(`document.documentElement.dataset.alive === ''`, 'the app is alive');
  }

  /** Waits until the field has its engine and the metadata of its country. */
  async whenReady(): Promise<void> {
    await this.read(
      `void ${FIELD}.ready.then(() => ${FIELD}?.updateComplete).then(() => { if (${FIELD}) ${FIELD}.dataset.testReady = '' })`,
    );
    await this.expect(`${FIELD}?.dataset.testReady === ''`, 'the field is ready');
  }

  read<T>(expression: string): Promise<T> {
    return this.visitor.read<T>(expression);
  }

  /** A real click on one of the page's elements, by its id. */
  press(id: string): Promise<void> {
    return this.#click(`#${id}`);
  }

  /** A real click on the reset button of the form. */
  pressReset(): Promise<void> {
    return this.#click('#checkout :is([type=reset], #again)');
  }

  /**
   * A real click into the field. A driver clicks the middle of it, which may be a message: then
   * nobody is in the field yet, and the focus is put where the click was meant for.
   */
  async enterField(): Promise<void> {
    await this.#click('checkout-phone-field');
    await this.read(`(${FIELD}.matches(':focus-within') || ${FIELD}.focus(), 0)`);
  }

  /**
   * Clicks what stands still: a page that has just changed may be on its way to a new layout. What
   * moves away between the aim and the press is clicked once more.
   */
  async #click(selector: string): Promise<void> {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    const place = `(({ x, y }) => [x, y].join())(${element}.getBoundingClientRect())`;
    for (let isHit = false; !isHit; ) {
      let before = '';
      for (let now = await this.read<string>(place); now !== before; now = await this.read(place)) {
        before = now;
        await this.settle();
      }
      await this.read(
        `(window.isMissed = true, addEventListener('click', (event) => {
          window.isMissed = !event.composedPath().includes(${element});
        }, { capture: true, once: true }), 0)`,
      );
      await this.visitor.click(selector);
      // Where a click leads to another page, or takes this one away just now, it was no miss.
      isHit = !(await this.read<boolean>('window.isMissed === true').catch(() => false));
    }
  }

  /** Real keys. */
  type(text: string): Promise<void> {
    return this.visitor.type(text);
  }

  /** A real key, pressed so many times. */
  async key(key: 'Enter' | 'ArrowLeft' | 'Backspace' | 'End' | 'Tab', times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.visitor.press(key);
  }

  /** An input method's draft, in place of the one before; Chromium only. */
  async compose(draft: string): Promise<void> {
    const [selectionStart, selectionEnd] = [draft.length, draft.length];
    const protocol = await this.#inputMethod();
    await protocol.send('Input.imeSetComposition', { text: draft, selectionStart, selectionEnd });
  }

  /** The input method puts this in place of its draft. */
  async commit(text: string): Promise<void> {
    await (await this.#inputMethod()).send('Input.insertText', { text });
  }

  #inputMethod(): Promise<CDPSession> {
    if (!(this.visitor instanceof PuppeteerVisitor)) throw new Error('no input method here');
    this.#protocol ??= this.visitor.page.createCDPSession();
    return this.#protocol;
  }

  /** What the field shows. */
  shown(): Promise<string> {
    return this.read<string>(`${INPUT}.value`);
  }

  /** Waits until an expression is true in the page, or fails with what it was for. */
  async expect(expression: string, what: string, more?: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        if (await this.read<boolean>(`!!(${expression})`)) return;
      } catch (error) {
        if (Date.now() > end) throw new CheckFailed(`${what}: ${(error as Error).message}`);
      }
      if (Date.now() > end) break;
      await new Promise((done) => setTimeout(done, 20));
    }
    const seen = more ? `; instead: ${JSON.stringify(await this.read(more))}` : '';
    throw new CheckFailed(`${what}${seen}`);
  }

  /** Waits until something has had the time to go wrong: two frames and a task. */
  async settle(): Promise<void> {
    await this.read(
      `(window.testSettled = false, requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { window.testSettled = true }))), 0)`,
    );
    await this.expect('window.testSettled', 'the page goes on');
  }

  /** Waits for the host's state, and for the field to be of the same value. */
  async expectModel(value: string): Promise<void> {
    const text = JSON.stringify(value);
    await this.expect(
      `document.querySelector('#model').textContent.trim() === ${text}`,
      `the host's state is ${text}`,
      `document.querySelector('#model').textContent`,
    );
    await this.expect(
      `!${FIELD} || ${FIELD}.value === ${text}`,
      `the field's value is ${text}`,
      `${FIELD}.value`,
    );
  }

  /** Waits for the text that the field shows, digit for digit. */
  async expectShown(text: string): Promise<void> {
    await this.expect(
      `${INPUT}.value === ${JSON.stringify(text)}`,
      `the field shows ${JSON.stringify(text)}`,
      `${INPUT}?.value`,
    );
  }

  /** Waits for how often the host heard `change`. */
  async expectChanges(count: number): Promise<void> {
    await this.expect(
      `document.querySelector('#changes').textContent.trim() === '${count}'`,
      `the host heard ${count} change events`,
      `document.querySelector('#changes').textContent`,
    );
  }

  /** What the page's recorder heard since it was opened. */
  complaints(): Promise<string[]> {
    return this.read<string[]>('window.complaints.slice()');
  }
}

export { FIELD, INPUT };
