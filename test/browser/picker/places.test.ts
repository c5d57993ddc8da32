/** The open list lies over the page: nothing around the field cuts it off, and nothing else hears its keys. */
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { type CheckoutPhoneField, clear, part, show, theField, until } from '../support/field.js';
import { click, emulateMedia, press, type } from '../support/real-input.js';
import {
  codeOf,
  focused,
  isOpen,
  listCome,
  listOf,
  rowOf,
  rowsOf,
  searchOf,
  selectOf,
  showPicker,
} from './support.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const FIELD = '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>';
const box = (element: Element) => element.getBoundingClientRect();

/** What lies at the middle of an element, seen through shadow trees. */
function atMiddleOf(element: Element): Element | null {
  const { left, top, width, height } = box(element);
  const [x, y] = [left + width / 2, top + height / 2] as const;
  let found = document.elementFromPoint(x, y);
  while (
    found?.shadowRoot?.elementFromPoint(x, y) &&
    found.shadowRoot.elementFromPoint(x, y) !== found
  ) {
    found = found.shadowRoot.elementFromPoint(x, y);
  }
  return found;
}

/** The list stands at its box, and can be pressed there, from its first row to its last. */
function expectAtItsBox(): void {
  const list = box(listOf()!);
  const control = box(part(theField(), 'control')!);
  const isBelow = Math.abs(list.top - control.bottom - 4) < 1.5;
  const isAbove = Math.abs(control.top - list.bottom - 4) < 1.5;
  expect(isBelow || isAbove, `at its box: ${JSON.stringify([list, control])}`).to.equal(true);
  expect(Math.abs(list.left - control.left), 'from where the box begins').to.be.lessThan(1.5);
  const seen = rowsOf().filter((row) => {
    const { top, bottom } = box(row);
    const options = box(listOf()!.querySelector('[role=listbox]')!);
    return top >= options.top && bottom <= options.bottom;
  });
  expect(seen.length).to.be.greaterThan(2);
  for (const row of [seen[0]!, seen.at(-1)!]) {
    expect(row.contains(atMiddleOf(row)), `${codeOf(row)} can be pressed`).to.equal(true);
  }
}

const AROUND: Record<string, string> = {
  'no room of its own': `<div style="overflow: hidden; block-size: 90px; inline-size: 360px">${FIELD}</div>`,
  'a box that is transformed': `<div style="transform: translate(20px, 10px); inline-size: 360px">${FIELD}</div>`,
  'a box that is transformed and scrolls': `<div style="transform: translateX(15px); overflow: auto; block-size: 100px; inline-size: 360px"><div style="block-size: 300px">${FIELD}</div></div>`,
  'a box with containment and a filter': `<div style="contain: paint; filter: grayscale(1); will-change: transform; inline-size: 360px">${FIELD}</div>`,
  'a box under one with a higher index': `<div style="position: relative; z-index: 0; inline-size: 360px">${FIELD}</div><div style="position: relative; z-index: 2147483647; block-size: 300px; background: #eee"></div>`,
};

describe('where the searchable list lies', function () {
  this.timeout(60_000);
  afterEach(() => {
    clear();
    document.documentElement.dir = '';
    document.documentElement.style.cssText = '';
  });

  for (const [around, markup] of Object.entries(AROUND)) {
    it(`nothing cuts it off: ${around}`, async () => {
      await showPicker(markup);
      await click(selectOf());
      expectAtItsBox();
    });
  }

  it('it follows its box when the page scrolls', async () => {
    await showPicker(
      `<div style="block-size: 200px"></div><div style="inline-size: 360px">${FIELD}</div><div style="block-size: 3000px"></div>`,
    );
    await click(selectOf());
    const before = box(listOf()!).top;
    window.scrollBy(0, 60);
    await until(() => Math.abs(box(listOf()!).top - before) > 20, 'the list has moved');
    await until(() => {
      const [list, control] = [box(listOf()!), box(part(theField(), 'control')!)];
      return Math.min(Math.abs(list.top - control.bottom), Math.abs(control.top - list.bottom)) < 6;
    }, 'the list is at its box');
    window.scrollTo(0, 0);
  });

  it('in a modal dialog it lies over it, and its Escape leaves the dialog open', async () => {
    const field = await showPicker(`<dialog open>${FIELD}</dialog>`);
    const dialog = field.closest('dialog')!;
    dialog.close();
    dialog.style.cssText = 'inline-size: 340px; block-size: 110px; overflow: hidden';
    dialog.showModal();
    await click(selectOf());
    expectAtItsBox();
    await type('g');
    await press('Escape');
    await press('Escape');
    expect(isOpen()).to.equal(false);
    expect(dialog.open, 'the dialog is open still').to.equal(true);
    expect(focused()).to.equal('country-select');
    await press('Escape');
    await until(() => !dialog.open, 'the next Escape is the dialog’s');
  });

  it('a trap of the focus around the field hears neither Tab nor Escape', async () => {
    const field = await showPicker(`<div id="trap">${FIELD}<button>Pay</button></div>`);
    const heard: string[] = [];
    const trap = (event: KeyboardEvent) => {
      heard.push(event.key);
      if (event.key === 'Tab') {
        event.preventDefault();
        document.querySelector<HTMLElement>('#trap button')!.focus();
      }
    };
    document.addEventListener('keydown', trap, true);
    await click(selectOf());
    await press('Escape');
    expect(isOpen()).to.equal(false);
    await click(selectOf());
    await press('ArrowDown');
    await press('Tab');
    document.removeEventListener('keydown', trap, true);
    expect(heard).to.deep.equal([]);
    expect(focused()).to.equal('input');
    expect(field.country).to.not.equal('FR');
  });

  it('in a frame that is smaller than the list it is as high as the frame, and all of it can be reached', async () => {
    show(
      '<iframe title="Checkout" style="inline-size: 300px; block-size: 160px; border: 0"></iframe>',
    );
    const frame = document.querySelector('iframe')!;
    const inner = frame.contentDocument!;
    inner.body.innerHTML = FIELD;
    const script = inner.createElement('script');
    script.type = 'module';
    script.src = new URL('../../../src/define.ts', import.meta.url).href;
    inner.head.append(script);
    const field = inner.querySelector<CheckoutPhoneField>('checkout-phone-field')!;
    await until(() => field.shadowRoot?.querySelector('select'), 'the field');
    await field.ready;
    await listCome(field);
    selectOf(field).focus();
    await press('Enter');
    await until(() => isOpen(field), 'the list opens');
    const list = box(listOf(field)!);
    expect(list.top).to.be.at.least(0);
    expect(list.left).to.be.at.least(0);
    expect(list.bottom).to.be.at.most(160);
    expect(list.right).to.be.at.most(300);
    expect(list.height, 'a search and some countries').to.be.greaterThan(100);
    await press('End');
    await until(
      () => box(rowsOf(field).at(-1)!).bottom <= list.bottom + 1,
      'the last country is in sight',
    );
    await type('ital');
    await press('Enter');
    expect(field.country).to.equal('IT');
  });

  it('a dialog that is closed under it takes it along', async () => {
    const field = await showPicker(`<dialog open>${FIELD}</dialog>`);
    await click(selectOf());
    field.closest('dialog')!.close();
    await until(() => !isOpen() || box(listOf()!).height === 0, 'nothing is left of the list');
  });

  it('in a page from right to left it begins at the right, and the codes stay in order', async () => {
    document.documentElement.dir = 'rtl';
    await showPicker(`<div style="inline-size: 300px">${FIELD}</div>`);
    await click(selectOf());
    const [list, control] = [box(listOf()!), box(part(theField(), 'control')!)];
    expect(Math.abs(list.right - control.right)).to.be.lessThan(1.5);
    const row = rowOf('FR');
    const [emblem, name, code] = [...row.children].map(box) as [DOMRect, DOMRect, DOMRect];
    expect(emblem.left).to.be.greaterThan(name.left);
    expect(name.left).to.be.greaterThan(code.left);
    expect(getComputedStyle(row.children[2]!).direction).to.equal('ltr');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing in it: open, searched, nothing found; ${scheme}`, async () => {
      document.documentElement.style.cssText =
        scheme === 'dark' ? 'color-scheme: dark; background: #121316; color: #e8eaed' : '';
      await showPicker(
        `<main>${FIELD.replace('country="FR"', 'country="FR" preferred-countries="FR BE"')}</main>`,
      );
      await click(selectOf());
      const look = async (state: string) => {
        const { violations } = await axe.run(theField(), {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html}`),
        );
        expect(told, state).to.deep.equal([]);
      };
      await look('open');
      await type('ger');
      expect(rowsOf().length).to.be.greaterThan(0);
      await look('searched');
      await type('qqq');
      expect(rowsOf()).to.have.length(0);
      await look('nothing found');
    });
  }

  it('with forced colours the marked country is told apart', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
    await showPicker(FIELD);
    await click(selectOf());
    const backgrounds = ['FR', 'FI'].map((code) => getComputedStyle(rowOf(code)).backgroundColor);
    await emulateMedia({ 'forced-colors': '' });
    expect(backgrounds[0]).to.not.equal(backgrounds[1]);
    expect(searchOf()).to.not.equal(null);
  });
});
