/**
 * What of the look can wait: it is drawn where it is drawn without. A long word never widens its page.
 * Told apart without its colour: the box of a refused number has a border of two pixels, or a
 * theme's wider one, and keeps it within the ring of the focus; the sign of a warning is a triangle.
 */
import { addStyles, lateStyles } from '../platform/add-styles.js';

/** CSS. */
export const look: string = lateStyles(`
:host {
  --_error: var(--checkout-phone-field-error, light-dark(#b3261e, #ffb4ab));
  --_warning: var(--checkout-phone-field-warning, light-dark(#4d3100, #fff0b3));
  overflow-wrap: anywhere;
}
.message {
  margin-block-start: var(--checkout-phone-field-message-gap, .375rem);
  font-size: var(--checkout-phone-field-message-size, .875em);
  line-height: 1.4;
}
.message.error {
  color: var(--_error);
}
.message.warning {
  color: var(--_warning);
}
.text {
  display: flex;
  gap: .45em;
}
.text::before {
  content: "!";
  content: "!" / "";
  flex: none;
  inline-size: 1.3em;
  block-size: 1.3em;
  margin-block-start: .225em;
  border-radius: 50%;
  color: Canvas;
  background: var(--_error);
  font-size: .8em;
  font-weight: 700;
  line-height: 1.3;
  text-align: center;
}
.flag[data-code] {
  font-size: 0;
}
.flag[data-code]::before {
  content: attr(data-code);
  display: block;
  padding: .2em .3em;
  border: 1px solid var(--_border);
  border-radius: .25em;
  font: 600 calc(.7 * var(--_size))/1 ui-monospace, monospace;
}
.country:hover .code,
.country:hover::after {
  color: inherit;
}
input:-webkit-autofill {
  -webkit-text-fill-color: FieldText;
}
.warning .text::before {
  background: var(--_warning);
}
.off * {
  cursor: not-allowed;
}
select:disabled {
  cursor: inherit;
}
.hint,
.message {
  text-align: start;
  text-wrap: pretty;
}
.control.error {
  position: relative;
  border-color: var(--checkout-phone-field-error-border-color, var(--_error));
}
.control.error::before {
  content: "";
  position: absolute;
  inset: 0;
  border: max(0px, 2px - var(--checkout-phone-field-border-width, 1px)) solid;
  border-color: inherit;
  border-radius: calc(var(--_radius) - var(--checkout-phone-field-border-width, 1px));
  pointer-events: none;
}
.control.error:focus-within {
  outline-offset: max(var(--checkout-phone-field-focus-offset, -1px), 0px);
}
@media (forced-colors: none) {
  .warning .text::before {
    border-radius: 0;
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    line-height: 1.6;
  }
}
@media (forced-colors: active) {
  .control:focus-within {
    outline-width: 2px;
  }
  .off {
    color: GrayText;
    border-color: GrayText;
  }
  .text::before {
    color: CanvasText;
    border: 1px solid;
    line-height: 1.1;
  }
}`);

/** Gives a field's shadow tree this look, once. */
export const styleMore = (root: ShadowRoot): void => addStyles(root, look);
