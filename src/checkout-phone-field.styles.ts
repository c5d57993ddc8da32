/**
 * The look: calm defaults that take the page's font and colours. Everything a theme needs is a
 * custom property or a part; nothing here needs to be overridden by force. What can wait is in
 * `late/look.ts`, and all of messages, which come with it.
 */
import { unsafeCSS } from 'lit';

// Nothing is put into it, so that it needs none of the checks of Lit's `css`.
export const styles = unsafeCSS(`
:host {
  --_accent: var(--checkout-phone-field-accent, light-dark(#0b57d0, #a8c7fa));
  --_border: var(--checkout-phone-field-border-color, light-dark(#767b85, #8e939c));
  --_quiet: var(--checkout-phone-field-quiet-color, light-dark(#5a5f69, #b4b9c2));
  --_radius: var(--checkout-phone-field-radius, .375rem);
  --_pad: var(--checkout-phone-field-padding, .75rem);
  --_size: var(--checkout-phone-field-font-size, max(1em, 16px));
  display: block;
  font: inherit;
  font-family: var(--checkout-phone-field-font-family, inherit);
  color: inherit;
  min-inline-size: 0;
}
:host([hidden]),
:host([data-off]) {
  display: none;
}
*,
::before,
::after {
  box-sizing: border-box;
}
.label {
  display: block;
  inline-size: fit-content;
  margin-block-end: var(--checkout-phone-field-label-gap, .375rem);
  font-size: var(--checkout-phone-field-label-size, inherit);
  font-weight: var(--checkout-phone-field-label-weight, inherit);
  color: var(--checkout-phone-field-label-color, inherit);
}
.optional {
  font-weight: 400;
}
.optional,
.hint,
.code,
.country::after {
  color: var(--_quiet);
}
.control {
  display: flex;
  flex-wrap: wrap;
  min-block-size: var(--checkout-phone-field-height, 2.75rem);
  padding-inline-start: var(--_pad);
  color: var(--checkout-phone-field-color, inherit);
  background: var(--checkout-phone-field-background, light-dark(#fff, #1b1d21));
  border: var(--checkout-phone-field-border-width, 1px) solid var(--_border);
  border-radius: var(--_radius);
  box-shadow: var(--checkout-phone-field-shadow, none);
}
.control:focus-within {
  border-color: var(--checkout-phone-field-focus-border-color, var(--_accent));
  outline: var(--checkout-phone-field-focus-width, 2px) solid var(--_accent);
  outline-offset: var(--checkout-phone-field-focus-offset, -1px);
  box-shadow: var(--checkout-phone-field-focus-shadow, var(--checkout-phone-field-shadow, none));
}
.country {
  position: relative;
  margin-inline-start: calc(-1 * var(--_pad));
  display: flex;
  align-items: center;
  gap: .375em;
  padding-inline: var(--_pad) .5em;
  font-size: var(--_size);
  white-space: nowrap;
}
.code {
  direction: ltr;
  unicode-bidi: isolate;
  font-variant-numeric: tabular-nums;
}
.country::after {
  content: "";
  inline-size: .375em;
  block-size: .375em;
  margin-inline: .125em;
  margin-block-start: -.2em;
  border: solid currentColor;
  border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
}
.code:empty,
.country:has(:disabled)::after {
  display: none;
}
.flag:empty::before {
  content: "\\1f310";
}
select {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  margin: 0;
  padding: 0;
  border: 0;
  opacity: 0;
  cursor: pointer;
  font: inherit;
  font-size: max(1em, 16px);
  color: FieldText;
  background: Field;
}
.country:focus-within {
  border-radius: var(--_radius);
  outline: 2px solid var(--_accent);
  outline-offset: -4px;
}
input {
  all: unset;
  box-sizing: border-box;
  flex: 1 1 9em;
  min-inline-size: 0;
  min-block-size: 1.75em;
  inline-size: 100%;
  padding-inline: .125em var(--_pad);
  font: inherit;
  font-size: var(--_size);
  font-variant-numeric: tabular-nums;
  color: inherit;
  cursor: text;
  text-align: start;
}
::slotted(input) {
  all: unset !important;
  box-sizing: border-box !important;
  flex: 1 1 9em !important;
  min-block-size: 1.75em !important;
  font-variant-numeric: tabular-nums !important;
  min-inline-size: 0 !important;
  inline-size: 100% !important;
  padding-inline: .125em var(--_pad) !important;
  font: inherit !important;
  font-size: var(--_size) !important;
  cursor: text !important;
}
:host(:dir(rtl)) input {
  text-align: end;
  padding-inline: var(--_pad) .125em;
}
:host(:dir(rtl)) ::slotted(input) {
  text-align: end !important;
  padding-inline: var(--_pad) .125em !important;
}
input::placeholder {
  color: var(--checkout-phone-field-placeholder-color, light-dark(#6b707a, #a3a8b1));
  opacity: 1;
}
.fixed,
.off {
  background: var(--checkout-phone-field-disabled-background, light-dark(#f4f5f7, #26282d));
}
.off {
  color: var(--_quiet);
}
.hint {
  margin-block-start: var(--checkout-phone-field-message-gap, .375rem);
  font-size: var(--checkout-phone-field-message-size, .875em);
  line-height: 1.4;
}
.spoken {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`);
