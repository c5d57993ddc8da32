/**
 * Stands in for `register.js` on a server, where no effect is ever run: nothing of the field is
 * loaded there. In Node with a page (jsdom and the like) it comes with the first field.
 */

/** Registers the element, soon. */
export function register() {
  void import('../../dist/define.node.js');
}
