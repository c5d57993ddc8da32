/** The test runner itself: window sizes. Apart, since WebKit's window loses the focus by them. */
import { expect } from '@open-wc/testing';
import { setViewport } from '../support/real-input.js';

describe('real window sizes', () => {
  it('changes the size of the viewport', async () => {
    await setViewport(375, 640);
    expect([innerWidth, innerHeight]).to.deep.equal([375, 640]);
    expect(matchMedia('(max-width: 400px)').matches).to.equal(true);
    await setViewport(1024, 768);
    expect([innerWidth, innerHeight]).to.deep.equal([1024, 768]);
  });
});
