/** Stripe's Appearance objects as custom properties: what is taken over, and what is refused. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Appearance as StripeAppearance } from '@stripe/stripe-js';
import fc from 'fast-check';
import { type Appearance, appearanceProperties } from '../../../src/theming/appearance.js';

const of = (appearance: unknown, name: string): string | undefined =>
  appearanceProperties(appearance)[`--checkout-phone-field-${name}`];

describe('appearance', () => {
  test("takes Stripe's own type", () => {
    const theirs: StripeAppearance = { theme: 'night', variables: { colorPrimary: '#123456' } };
    const ours: Appearance = theirs as Appearance;
    assert.equal(of(ours, 'accent'), '#123456');
  });

  test('each ready theme has its own colours, and the default is stripe', () => {
    const backgrounds = ['stripe', 'night', 'flat'].map((theme) => of({ theme }, 'background'));
    assert.equal(new Set(backgrounds).size, 3);
    assert.deepEqual(appearanceProperties({}), appearanceProperties({ theme: 'stripe' }));
    assert.deepEqual(appearanceProperties({ theme: 'none' }), {});
  });

  test('a theme named like a method of every object is read as the default', () => {
    assert.deepEqual(appearanceProperties({ theme: 'toString' }), appearanceProperties({}));
  });

  test('variables override the theme, rules override variables', () => {
    const variables = { colorText: '#111111', colorDanger: '#aa0000', borderRadius: '8px' };
    assert.equal(of({ variables }, 'color'), '#111111');
    assert.equal(of({ variables }, 'error'), '#aa0000');
    const rules = { '.Input': { color: '#222222', borderRadius: '2px' } };
    assert.equal(of({ variables, rules }, 'color'), '#222222');
    assert.equal(of({ variables, rules }, 'radius'), '2px');
    assert.equal(of({ variables, rules }, 'label-color'), '#111111');
  });

  test('reads the rules of input, focus, invalid, label and error', () => {
    const appearance = {
      rules: {
        '.Input': { padding: '10px 14px', border: '2px solid rgb(1, 2, 3)', fontSize: '18px' },
        '.Input:focus': { borderColor: '#0000ff', boxShadow: '0 0 0 2px #0000ff' },
        '.Input--invalid': { borderColor: '#ff0000' },
        '.Label': { fontWeight: 600, color: 'gray', marginBottom: '8px' },
        '.Error': { color: '#990000', fontSize: '13px', marginTop: 6 },
      },
    };
    assert.equal(of(appearance, 'padding'), '14px');
    assert.equal(of(appearance, 'height'), 'calc(2 * 10px + 1.15 * 18px + 2 * 2px)');
    assert.equal(of(appearance, 'border-width'), '2px');
    assert.equal(of(appearance, 'border-color'), 'rgb(1, 2, 3)');
    assert.equal(of(appearance, 'focus-border-color'), '#0000ff');
    assert.equal(of(appearance, 'focus-shadow'), '0 0 0 2px #0000ff');
    assert.equal(of(appearance, 'focus-width'), '0px');
    assert.equal(of(appearance, 'error-border-color'), '#ff0000');
    assert.equal(of(appearance, 'error'), '#990000');
    assert.equal(of(appearance, 'label-weight'), '600');
    assert.equal(of(appearance, 'label-gap'), '8px');
    assert.equal(of(appearance, 'message-gap'), '6px');
  });

  test('a rule that takes the focus ring away does not leave the focus unseen', () => {
    const rules = { '.Input:focus': { boxShadow: 'none', outline: 'none' } };
    assert.equal(of({ rules }, 'focus-width'), '2px');
  });

  test('values that could leave their declaration or reach the network are refused', () => {
    for (const colorText of [
      'red; position: fixed',
      'red } body { display: none',
      'url(https://example.com/x)',
      'red /* x',
      '\\72 ed',
      '',
      ' ',
      'x'.repeat(301),
      {},
      [],
      null,
      Number.NaN,
    ]) {
      assert.equal(of({ theme: 'none', variables: { colorText } }, 'color'), undefined);
    }
  });

  test('never throws, whatever it is given', () => {
    const hostile = {
      get variables(): never {
        throw new Error('no');
      },
    };
    assert.deepEqual(appearanceProperties(hostile), {});
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (theme, variables, rules) => {
        const found = appearanceProperties({ theme, variables, rules });
        for (const [name, value] of Object.entries(found)) {
          assert.match(name, /^--checkout-phone-field-[a-z-]+$/);
          assert.equal(typeof value, 'string');
          assert.doesNotMatch(value, /[;{}\\]/);
        }
        assert.equal(typeof appearanceProperties(theme), 'object');
      }),
    );
  });
});
