/**
 * The look: calm defaults that take the page's font and colours. Everything a theme needs is a
 * custom property or a part; nothing here needs to be overridden by force.
 */
import { css } from 'lit';

export const styles = css`
:host {
  --_accent: var(--checkout-phone-field-accent, light-dark(#0b57d0, #a8c7fa));
  --_error: var(--checkout-phone-field-error, light-dark(#b3261e, #ffb4ab));
  --_warning: var(--checkout-phone-field-warning, light-dark(#7a4d00, #ffcf70));
  --_border: var(--checkout-phone-field-border-color, light-dark(#767b85, #8e939c));
  --_radius: var(--checkout-phone-field-radius, .375rem);
  --_pad: var(--checkout-phone-field-padding, .75rem);
  display: block;
  font: inherit;
  color: inherit;
  min-inline-size: 0;
}
:host([hidden]),
:host([data-off]) {
  display: none;
}
*,
::before {
  box-sizing: border-box;
}
.label {
  display: inline-block;
  margin-block-end: var(--checkout-phone-field-label-gap, .375rem);
  font-size: var(--checkout-phone-field-label-size, inherit);
  font-weight: var(--checkout-phone-field-label-weight, inherit);
}
.optional,
.hint,
.code {
  color: var(--checkout-phone-field-quiet-color, light-dark(#5a5f69, #b4b9c2));
}
.control {
  display: flex;
  min-block-size: var(--checkout-phone-field-height, 2.75rem);
  color: var(--checkout-phone-field-color, inherit);
  background: var(--checkout-phone-field-background, light-dark(#fff, #1b1d21));
  border: var(--checkout-phone-field-border-width, 1px) solid var(--_border);
  border-radius: var(--_radius);
}
.control:focus-within {
  border-color: var(--_accent);
  outline: var(--checkout-phone-field-focus-width, 2px) solid var(--_accent);
  outline-offset: var(--checkout-phone-field-focus-offset, -1px);
}
.control.bad {
  border-color: var(--_error);
}
.control.bad:focus-within {
  outline-color: var(--_error);
}
.country {
  position: relative;
  display: flex;
  align-items: center;
  gap: .375em;
  padding-inline: var(--_pad) .5em;
  white-space: nowrap;
}
.code {
  direction: ltr;
  unicode-bidi: isolate;
}
.country::after {
  content: "";
  inline-size: .375em;
  block-size: .375em;
  margin-block-start: -.2em;
  border: solid currentColor;
  border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
  opacity: .7;
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
  outline-offset: -5px;
}
input,
::slotted(input) {
  all: unset;
  box-sizing: border-box;
  flex: 1;
  min-inline-size: 0;
  inline-size: 100%;
  padding-inline: .25em var(--_pad);
  font: inherit;
  font-size: var(--checkout-phone-field-font-size, max(1em, 16px));
  font-variant-numeric: tabular-nums;
  color: inherit;
  cursor: text;
  text-align: start;
}
::slotted(input) {
  all: unset !important;
  box-sizing: border-box !important;
  flex: 1 !important;
  min-inline-size: 0 !important;
  inline-size: 100% !important;
  padding-inline: .25em var(--_pad) !important;
  font: inherit !important;
  font-size: var(--checkout-phone-field-font-size, max(1em, 16px)) !important;
  cursor: text !important;
}
:host(:dir(rtl)) input {
  text-align: end;
}
input::placeholder {
  color: var(--checkout-phone-field-placeholder-color, light-dark(#6b707a, #a3a8b1));
  opacity: 1;
}
input:-webkit-autofill {
  -webkit-text-fill-color: FieldText;
}
.off {
  opacity: .6;
}
.off :is(input, select) {
  cursor: not-allowed;
}
.hint,
.message {
  margin-block-start: var(--checkout-phone-field-message-gap, .375rem);
  font-size: var(--checkout-phone-field-message-size, .875em);
  line-height: 1.4;
}
.message:empty {
  display: none;
}
.error {
  color: var(--_error);
}
.warning {
  color: var(--_warning);
}
.text::before {
  content: "!";
  content: "!" / "";
  display: inline-block;
  inline-size: 1.25em;
  block-size: 1.25em;
  margin-inline-end: .4em;
  border: 1.5px solid;
  border-radius: 50%;
  font-size: .8em;
  font-weight: 700;
  line-height: 1.05em;
  text-align: center;
}
.warning .text::before {
  border-radius: 20%;
}
.spoken {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
@media (forced-colors: active) {
  .control.bad {
    border-width: 2px;
  }
  .off {
    opacity: 1;
    color: GrayText;
    border-color: GrayText;
  }
}
`;
