/** Which changes of a page can have to do with its controls: told without reading any layout. */

/** What can show, hide, rename or replace a control of a form. */
export const watched = [
  'hidden',
  'class',
  'style',
  'disabled',
  'autocomplete',
  'type',
  'open',
  'inert',
  'aria-hidden',
  'data-checkout',
];

const controls =
  'input,select,textarea,button,iframe,[autocomplete],[data-checkout],h1,h2,h3,h4,h5,h6,legend';

const concernsControls = (node: Node) =>
  node instanceof Element && (node.matches(controls) || !!node.querySelector(controls));

/** Whether controls may have come, gone, moved, or be shown or hidden by what has happened. */
export const concernControls = (records: readonly MutationRecord[], self: Element): boolean =>
  records.some(
    ({ type, target, addedNodes, removedNodes }) =>
      !self.contains(target) &&
      (type === 'attributes'
        ? concernsControls(target)
        : [...addedNodes, ...removedNodes].some(
            (node) => node === self || (!self.contains(node) && concernsControls(node)),
          )),
  );
