/**
 * The built files of dist/cdn on a page of their own, as a shop would load them: by a script tag,
 * from any address, with nothing else on the page. Needs `npm run build`.
 */
import { expect } from '@open-wc/testing';
import { click, copyText, press, type } from '../support/real-input.js';

const CDN = new URL('../../../dist/cdn/', import.meta.url).href;

interface Field extends HTMLElement {
  value: string;
  readonly format: string;
  readonly ready: Promise<void>;
}

describe('dist/cdn by a script tag', () => {
  let frame: HTMLIFrameElement;
  const inside = (): Window & typeof globalThis =>
    frame.contentWindow as Window & typeof globalThis;
  const field = (): Field => inside().document.querySelector('checkout-phone-field') as Field;

  /** A page with the script and a form; resolves when the element is defined. */
  async function open(script: string): Promise<void> {
    frame = document.createElement('iframe');
    frame.style.cssText = 'display:block;width:600px;height:300px;border:0';
    frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>shop</title>${script}
      <form><checkout-phone-field name="phone" country="FR"></checkout-phone-field></form></html>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await inside().customElements.whenDefined('checkout-phone-field');
  }

  const requested = (): string[] =>
    inside()
      .performance.getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(CDN))
      // The folder of what comes later is named by what is in it.
      .map((name) => name.slice(CDN.length).replace(/^[\da-f]{8}\//, ''));

  /** Clicks the middle of the field, which lies in a frame at the top left of this page. */
  async function focusField(): Promise<void> {
    frame.scrollIntoView();
    await click(frame);
    field().focus();
    expect(inside().document.activeElement).to.equal(field());
  }

  const submitted = (): FormDataEntryValue | null =>
    new (inside().FormData)(inside().document.querySelector('form')!).get('phone');

  afterEach(() => frame.remove());

  it('reads what is typed, with the files of its own folder only', async () => {
    await open(`<script type="module" src="${CDN}checkout-phone-field.js"></script>`);
    await focusField();
    await type('0612345678');
    await field().ready;
    expect(field().value).to.equal('+33612345678');
    expect(submitted()).to.equal('+33612345678');
    expect(requested()).to.include('engine.js').and.to.include('metadata/33.js');
    expect(requested().filter((name) => name.startsWith('metadata/'))).to.deep.equal([
      'metadata/33.js',
    ]);
  });

  it('fetches the file of another country when its number is pasted', async () => {
    await open(`<script type="module" src="${CDN}checkout-phone-field.js"></script>`);
    await copyText('+44 (0)20 7946 0018');
    await focusField();
    await press('Mod+v');
    await field().ready;
    await expectSoon(() => expect(field().value).to.equal('+442079460018'));
    expect(requested()).to.include('metadata/44.js');
  });

  it('loads its shell once when the page gives it a version', async () => {
    await open(`<script type="module" src="${CDN}checkout-phone-field.js?v=2"></script>`);
    field().value = '+33612345678';
    await field().ready;
    expect(field().value).to.equal('+33612345678');
    expect(requested().filter((name) => name.includes('checkout-phone-field'))).to.deep.equal([
      'checkout-phone-field.js?v=2',
    ]);
  });

  it('speaks the language of the page', async () => {
    await open(
      `<script>document.documentElement.lang = 'fr'</script><script type="module" src="${CDN}checkout-phone-field.js"></script>`,
    );
    await expectSoon(() => expect(requested()).to.include('locales/fr.js'));
  });

  it('needs one file as a classic script', async () => {
    await open(`<script src="${CDN}checkout-phone-field.classic.js"></script>`);
    await focusField();
    await type('0612345678');
    await field().ready;
    expect(field().value).to.equal('+33612345678');
    field().value = '+15417543010';
    await field().ready;
    expect(field().value).to.equal('+15417543010');
    expect(requested()).to.deep.equal(['checkout-phone-field.classic.js']);
  });

  it('can be loaded twice, as a module and as a classic script', async () => {
    await open(`<script src="${CDN}checkout-phone-field.classic.js"></script>
      <script type="module" src="${CDN}checkout-phone-field.js"></script>`);
    field().value = '+33612345678';
    await field().ready;
    expect(submitted()).to.equal('+33612345678');
  });
});

/** Tries again until an expectation holds or nine seconds have passed. */
async function expectSoon(expectation: () => void): Promise<void> {
  const end = Date.now() + 9000;
  for (;;) {
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
