/**
 * Lets `expect(node).to.equal(other)` fail. As it comes, a failed comparison of two nodes is shown
 * as a difference of two objects: the runner walks from the node through the whole page and the
 * window, and the run ends in silence when its time is up. Here the two are told by their markup.
 */
import { chai } from '@open-wc/testing';

const told = (value: unknown): string => {
  if (value instanceof Element) return value.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
  return value instanceof Node ? value.nodeName : String(value);
};

chai.use(({ Assertion }, { flag }) => {
  for (const name of ['equal', 'equals', 'eq']) {
    Assertion.overwriteMethod(
      name,
      (original: (...args: unknown[]) => void) =>
        function (this: Chai.AssertionStatic, ...args: unknown[]) {
          const [value, message] = args;
          const actual: unknown = flag(this, 'object');
          if (flag(this, 'deep') || !(actual instanceof Node || value instanceof Node)) {
            original.apply(this, args);
            return;
          }
          if (message) flag(this, 'message', message);
          const [is, other] = [told(actual), told(value)];
          this.assert(
            actual === value,
            `expected ${is} to be ${other}`,
            `expected ${is} to be another node`,
            other,
            is,
          );
        },
    );
  }
});
