/**
 * What every page of the bench offers to the one who measures, whichever field is on it.
 *
 * @typedef {object} Field
 * @property {(root: HTMLElement, count: number, countries?: string[]) => unknown} mount puts fields
 *   for France into the root, so that they can be typed into when what it returns settles
 * @property {() => void} unmount takes them away
 * @property {(index: number) => HTMLInputElement} input
 * @property {(index: number) => boolean | undefined} valid whether the number in a field is valid;
 *   undefined while the page can't tell
 * @property {() => Promise<unknown>} ready settles when the page can tell
 * @property {(index: number) => boolean} [comeNear] focuses what opens the list of countries, if there is one
 * @property {(index: number) => number} [listed] how many countries are on the page, in a list that is open
 */

/** Marks the moments of a first visit, with the field that is there from the start. */
async function visit(field) {
  performance.mark('usable');
  field.input(0).focus();
  await field.ready();
  performance.mark('validating');
}

/** How many elements of a list can be seen, those that must be scrolled to as well. */
export const drawnOf = (list) =>
  [...(list ?? [])].filter((element) => element.checkVisibility()).length;

/** Focuses an element, if there is one. */
export function focusOn(element) {
  element?.focus();
  return !!element;
}

/** @param {Field} field */
export async function offer(field, { there } = {}) {
  const root = document.querySelector('#root');
  window.field = {
    ...field,
    mount: async (count, countries) => {
      await field.mount(root, count, countries);
      // What mounting costs includes what it looks like.
      return root.offsetHeight;
    },
  };
  if (location.hash === '#empty') {
    field.unmount();
  } else {
    if (there) await there();
    else await field.mount(root, 1);
    await visit(field);
  }
  window.offered = true;
}
