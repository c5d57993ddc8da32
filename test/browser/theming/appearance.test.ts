/** An Appearance object on a real field: what the browser computes. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { CheckoutPhoneField } from '../../../src/index.js';
import { applyAppearance } from '../../../src/theming/appearance.js';

async function draw(): Promise<CheckoutPhoneField> {
  return fixture<CheckoutPhoneField>(
    html`<checkout-phone-field name="phone" country="FR"></checkout-phone-field>`,
  );
}
const style = (field: Element, name: string) =>
  getComputedStyle(field.shadowRoot!.querySelector(`[part="${name}"]`)!);

describe('appearance', () => {
  it('is drawn', async () => {
    const field = await draw();
    applyAppearance(field, {
      theme: 'stripe',
      variables: { colorBackground: '#fafafa', colorText: '#102030', fontFamily: 'monospace' },
      rules: {
        '.Input': { borderRadius: '9px', border: '3px solid #445566', fontSize: '18px' },
        '.Label': { fontWeight: '700', color: '#010203' },
      },
    });
    const control = style(field, 'control');
    expect(control.backgroundColor).to.equal('rgb(250, 250, 250)');
    expect(control.color).to.equal('rgb(16, 32, 48)');
    expect(control.borderTopLeftRadius).to.equal('9px');
    expect(control.borderTopWidth).to.equal('3px');
    expect(control.borderTopColor).to.equal('rgb(68, 85, 102)');
    expect(style(field, 'input').fontSize).to.equal('18px');
    expect(style(field, 'input').fontFamily).to.equal('monospace');
    expect(style(field, 'label').fontWeight).to.equal('700');
    expect(style(field, 'label').color).to.equal('rgb(1, 2, 3)');
  });

  it("takes the ready theme's height: 44.4 px at 16 px type", async () => {
    const field = await draw();
    applyAppearance(field, { theme: 'stripe' });
    const { height } = field.shadowRoot!.querySelector('[part=control]')!.getBoundingClientRect();
    expect(height).to.be.closeTo(44.4, 0.1);
  });

  it('shows the focus as a ring', async () => {
    const field = await draw();
    applyAppearance(field, {
      theme: 'none',
      rules: { '.Input:focus': { boxShadow: '0 0 0 3px rgb(1, 2, 3)' } },
    });
    field.focus();
    await field.updateComplete;
    const control = style(field, 'control');
    expect(control.boxShadow).to.contain('rgb(1, 2, 3)');
    expect(control.outlineWidth).to.equal('0px');
  });

  it('leaves the defaults where a value is no CSS, and takes a former look away', async () => {
    const field = await draw();
    const before = style(field, 'control').backgroundColor;
    applyAppearance(field, { theme: 'none', variables: { colorBackground: 'not a colour' } });
    expect(style(field, 'control').backgroundColor).to.equal(before);
    expect(field.getAttribute('style') ?? '').to.equal('');

    const set = applyAppearance(field, { theme: 'night' });
    expect(Object.keys(set)).to.include('--checkout-phone-field-background');
    expect(style(field, 'control').backgroundColor).to.equal('rgb(48, 49, 61)');
    applyAppearance(field, undefined);
    expect(style(field, 'control').backgroundColor).to.equal(before);
    expect(field.getAttribute('style') ?? '').to.equal('');
  });

  it('never throws', () => {
    for (const odd of [null, undefined, 1, 'x', [], { rules: { '.Input': 3 } }]) {
      applyAppearance(document.createElement('div'), odd as never);
    }
    applyAppearance(undefined as never, {});
  });
});
