/** What a field asks for first: the plan of its country, and none that it only seemed to need. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';

/** Calling codes whose plans were fetched. */
const plans = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/metadata\/codes\/(\d+)/.exec(name)?.[1] ?? []);

describe('the first ask', () => {
  it('waits for the attributes of a field that is put onto the page without them', async () => {
    document.documentElement.lang = 'en-US';
    const field = document.createElement('checkout-phone-field');
    document.body.append(field);
    // As React does.
    field.setAttribute('country', 'FR');
    await field.ready;
    expect(plans()).to.deep.equal(['33']);
    field.remove();
  });
});
