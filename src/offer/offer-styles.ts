/** The look of question and button. */
import { addStyles, lateStyles } from '../platform/add-styles.js';

const look = lateStyles(`
[part=offer] {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .25em .75em;
}
[part=offer-button] {
  min-block-size: 2.25em;
  padding: .25em .75em;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  color: inherit;
  background: none;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
[part=offer-button]:hover {
  border-color: currentColor;
}
[part=offer-button]:focus-visible {
  outline: 2px solid var(--_accent);
  outline-offset: 1px;
}`);

/** Gives a field's shadow tree the look of an offer, once. */
export const styleOffer = (root: ShadowRoot): void => addStyles(root, look);
