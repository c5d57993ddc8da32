/**
 * The markup of the field, from a plain view. No state lives here: the element makes the view,
 * this file draws it.
 */
import { html, nothing } from 'lit';
import { onServer } from './platform/on-server.js';

/** Everything that can be seen or heard of the field. */
export interface FieldView {
  /** `''` draws no label of our own (the page has one, or asked for none). */
  readonly label: string;
  readonly language: string;
  readonly countryLanguage: string;
  /** Behind the label; `''` for a required field. */
  readonly optionalText: string;
  readonly hint: string;
  readonly error: string;
  readonly warning: string;
  /** Polite announcement, e.g. of a country that followed the text. */
  readonly announcement: string;
  readonly placeholder: string;
  /** Text and name of the input as a server draws it; in a browser the element sees to them. */
  readonly drawn: { readonly text: string; readonly name: string } | undefined;
  readonly autocomplete: string;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly countryLabel: string;
  readonly callingCode: string;
  readonly flag: string;
  /** A single allowed country needs no picker. */
  readonly pickable: boolean;
}

/** Draws the field. */
export const fieldTemplate = (view: FieldView) => {
  const message = view.error || view.warning;
  const kind = view.error ? 'error' : 'warning';
  const described = [view.hint && 'hint', message && 'message'].filter(Boolean).join(' ');
  return html`${
    view.label
      ? html`<label class="label" part="label" for="input" lang=${view.language} dir="auto">${view.label}${
          view.optionalText
            ? html` <span class="optional" part="optional">${view.optionalText}</span>`
            : nothing
        }</label>`
      : nothing
  }<div class="control ${message && kind} ${view.disabled ? 'off' : ''} ${view.readOnly ? 'fixed' : ''}" part="control"><div class="country" part="country"><select part="country-select" lang=${view.countryLanguage} autocomplete="off" aria-label=${view.countryLabel} ?disabled=${view.disabled || view.readOnly || !view.pickable}></select><span class="flag" aria-hidden="true" part="flag">${view.flag}</span><span class="code" aria-hidden="true" part="calling-code">${view.callingCode && `+${view.callingCode}`}</span></div><slot name="input"><input id="input" part="input" type="tel" dir="ltr" spellcheck="false" autocapitalize="none" autocomplete=${view.autocomplete} value=${(onServer && view.drawn?.text) || nothing} aria-label=${(onServer && view.drawn?.name) || nothing} placeholder=${view.placeholder || nothing} ?disabled=${view.disabled} ?readonly=${view.readOnly} aria-required=${view.required} aria-invalid=${view.invalid} aria-describedby=${described || nothing}></slot></div>${
    view.hint ? html`<div class="hint" part="hint" id="hint">${view.hint}</div>` : nothing
  }${
    message
      ? html`<div class="message ${kind}" part=${kind} id="message" lang=${view.language} dir="auto"><span class="text">${message}</span></div>`
      : nothing
  }<div class="spoken" role="status" lang=${view.countryLanguage}>${view.announcement}</div>`;
};
