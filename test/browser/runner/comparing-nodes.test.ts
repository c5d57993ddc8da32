/** A failed comparison of two nodes is told at once; it used to end the whole run in silence. */
import '../support/comparing-nodes.js';
import { expect } from '@open-wc/testing';

const failure = (run: () => void): { message: string; actual: unknown; expected: unknown } => {
  try {
    run();
  } catch (error) {
    return error as ReturnType<typeof failure>;
  }
  throw new Error('nothing failed');
};

describe('comparing nodes', () => {
  const one = document.createElement('p');
  const other = Object.assign(document.createElement('p'), { id: 'other' });

  it('passes for the same node, and for another one that shall not be it', () => {
    expect(one).to.equal(one);
    expect(one).to.not.equal(other);
    expect(one, 'none').to.not.equal(null);
  });

  it('fails with the markup of both, and holds no node', () => {
    const { message, actual, expected } = failure(() =>
      expect(one, 'the first').to.equal(other, 'really'),
    );
    expect(message).to.match(/really: expected <p><\/p> to be <p id="other"><\/p>/);
    expect(actual).to.equal('<p></p>');
    expect(expected).to.equal('<p id="other"></p>');
    expect(failure(() => expect(document.body).to.equal(null)).expected).to.equal('null');
    expect(failure(() => expect(undefined).to.equal(one)).actual).to.equal('undefined');
    expect(failure(() => expect(one).to.not.equal(one)).message).to.match(/to be another node/);
  });

  it('leaves other values alone', () => {
    expect(failure(() => expect('a').to.equal('b')).expected).to.equal('b');
    expect([1]).to.deep.equal([1]);
  });
});
