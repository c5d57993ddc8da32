/** The look of the searchable list; colours, corners and space are those of the field. */
import { lateStyles } from '../platform/add-styles.js';

export const listStyles = lateStyles(`
.control:has(~ .list:popover-open) {
  border-color: var(--checkout-phone-field-focus-border-color, var(--_accent));
}
.list {
  --_list: var(--checkout-phone-field-list-background, var(--checkout-phone-field-background, light-dark(#fff, #1b1d21)));
  position: fixed;
  inset: auto;
  flex-direction: column;
  inline-size: 20rem;
  max-inline-size: 100vw;
  max-block-size: var(--checkout-phone-field-list-height, 22rem);
  margin: 0;
  padding: 0;
  overflow: hidden;
  border: 1px solid var(--checkout-phone-field-list-border-color, var(--_border));
  border-radius: var(--checkout-phone-field-list-radius, var(--_radius));
  color: var(--checkout-phone-field-color, inherit);
  background: linear-gradient(var(--_list), var(--_list)) light-dark(#fff, #1b1d21);
  box-shadow: var(--checkout-phone-field-list-shadow, 0 .5rem 1.5rem #0004);
  font-size: var(--_size);
  line-height: 1.35;
  text-align: start;
  white-space: normal;
}
.list:popover-open {
  display: flex;
}
.list .search[part] {
  flex: none;
  inline-size: auto;
  min-block-size: 2.75rem;
  padding-inline: var(--_pad);
  border-block-end: 1px solid var(--_border);
  font-size: max(1em, 16px);
  text-align: start;
}
.list .search:focus {
  border-color: var(--_accent);
  box-shadow: inset 0 -1px var(--_accent);
}
.options {
  flex: auto;
  position: relative;
  min-block-size: 0;
  overflow: hidden auto;
  overscroll-behavior: contain;
}
.group,
.none:not(:empty) {
  padding: .5rem var(--_pad) .25rem;
  color: var(--_quiet);
  font-size: .875em;
}
.none:not(:empty) {
  padding-block: .75rem;
}
.option {
  display: flex;
  align-items: center;
  gap: .625em;
  min-block-size: 2.25rem;
  padding: .25rem var(--_pad);
  content-visibility: auto;
  contain-intrinsic-block-size: auto 1.75rem;
  cursor: pointer;
}
.option.active {
  background: var(--checkout-phone-field-list-active-background, color-mix(in srgb, var(--_accent) 14%, transparent));
}
.option:not(.chosen) {
  padding-inline-end: calc(var(--_pad) + 1.375em);
}
.option.chosen {
  font-weight: 600;
}
.option.chosen::after {
  content: "";
  flex: none;
  inline-size: .35em;
  block-size: .7em;
  margin-inline: .2em;
  rotate: 45deg;
  border: solid var(--_accent);
  border-width: 0 2px 2px 0;
}
.name {
  flex: 1;
  min-inline-size: 0;
  overflow-wrap: anywhere;
  unicode-bidi: isolate;
}
.option .code {
  color: var(--_quiet);
  font-weight: 400;
}
.emblem {
  flex: none;
  min-inline-size: 1.5em;
  text-align: center;
}
.badge {
  padding: .2em .3em;
  border: 1px solid var(--_border);
  border-radius: .25em;
  font: 600 .7em/1 ui-monospace, monospace;
  min-inline-size: 2.4em;
}
@media (pointer: coarse) {
  .option {
    min-block-size: 2.75rem;
    contain-intrinsic-block-size: auto 2.25rem;
  }
}
@media (forced-colors: active) {
  .option.active {
    forced-color-adjust: none;
    color: HighlightText;
    background: Highlight;
  }
  .option.active * {
    color: inherit;
    border-color: currentColor;
  }
  .option.active::after {
    border-color: currentColor;
  }
}`);
