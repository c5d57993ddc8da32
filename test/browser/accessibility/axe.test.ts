/**
 * Every state of the field under axe-core's rules of WCAG 2.2 AA and its best practices, light and
 * dark, left-to-right and right-to-left.
 */
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import {
  clear,
  errorOf,
  inputOf,
  part,
  settled,
  show,
  until,
  warningOf,
} from '../support/field.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const field = (attributes = '', inside = '') =>
  `<form><checkout-phone-field name="phone" country="FR" ${attributes}>${inside}</checkout-phone-field></form>`;

/** A state: its markup, and what brings the field into it. */
const STATES: Record<
  string,
  [markup: string, bring?: (one: Awaited<ReturnType<typeof settled>>) => unknown]
> = {
  empty: [field()],
  'with a hint and a placeholder': [field('hint="For the courier" placeholder="example"')],
  optional: [field('optional')],
  filled: [field('value="+33612345678"')],
  'with an error': [field('hint="For the courier"'), (one) => one.reportValidity()],
  'with a long error': [field('value="06 12 34"'), (one) => one.reportValidity()],
  'with a warning': [field('value="+33710000000"')],
  'with a number on file that cannot be read': [field('value="ask mum"')],
  'with a message of the host': [
    field('value="+33612345678"'),
    (one) => {
      one.setCustomValidity('This number is blocked.');
      one.reportValidity();
    },
  ],
  disabled: [field('value="+33612345678" disabled')],
  readonly: [field('value="+33612345678" readonly')],
  'with one country': [field('countries="FR"')],
  focused: [field(), (one) => one.focus()],
  'with the focus on the country': [field(), (one) => part(one, 'country-select')!.focus()],
  "with the page's label": [
    `<label for="phone">Mobile</label><checkout-phone-field id="phone" country="FR"></checkout-phone-field>`,
  ],
  'in a label': [
    `<label>Mobile <checkout-phone-field country="FR"></checkout-phone-field></label>`,
  ],
  'without any label drawn': [field('label=""')],
  "with the page's input": [
    field('hint="For the courier"', '<input slot="input" name="phone">'),
    (one) => one.reportValidity(),
  ],
};

const SCHEMES = { light: ['#fff', '#1a1a1a'], dark: ['#121316', '#e8eaed'] } as const;

describe('axe', function () {
  this.timeout(20_000);
  const root = document.documentElement;
  afterEach(() => {
    clear();
    root.removeAttribute('style');
    root.dir = '';
    root.lang = 'en';
  });

  for (const [scheme, [background, color]] of Object.entries(SCHEMES)) {
    for (const [dir, lang] of [
      ['ltr', 'en'],
      ['rtl', 'ar'],
    ] as const) {
      it(`finds nothing, ${scheme}, ${dir}`, async () => {
        root.style.cssText = `color-scheme: ${scheme}; background: ${background}; color: ${color}`;
        root.dir = dir;
        root.lang = lang;
        const found: string[] = [];
        for (const [name, [markup, bring]] of Object.entries(STATES)) {
          const box = show(markup);
          const one = await settled();
          await bring?.(one);
          await one.updateComplete;
          if (name.includes('error')) await until(() => errorOf(one), name);
          if (name.includes('warning')) await until(() => warningOf(one), name);
          expect(getComputedStyle(inputOf(one)).direction).to.equal('ltr');
          const { violations, incomplete } = await axe.run(box, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            // A piece of a page has no landmarks.
            rules: { region: { enabled: false } },
          });
          for (const { id, nodes } of violations) {
            for (const node of nodes)
              found.push(`${name}: ${id}: ${node.html} ${node.failureSummary}`);
          }
          // What axe can't judge by itself must be known here; see contrast.test.ts for colours.
          for (const { id, nodes } of incomplete) {
            if (id !== 'color-contrast') found.push(`${name}: unsure of ${id}: ${nodes[0]?.html}`);
          }
        }
        expect(found.join('\n')).to.equal('');
      });
    }
  }

  it('does find what is wrong', async () => {
    const box = show('<input>');
    const { violations } = await axe.run(box, { runOnly: ['wcag2a'] });
    expect(violations.map(({ id }) => id)).to.include('label');
  });
});
