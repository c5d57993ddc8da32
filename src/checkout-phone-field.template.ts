/**
 * The markup of the field, made from its parts. No state lives here but what the last drawing was
 * made of.
 */
import { html, nothing } from 'lit';
import type { PhoneModel } from './field/phone-model.js';
import type { FormControl } from './form/form-control.js';
import { flagOf } from './i18n/flag.js';
import type { Messages } from './i18n/messages.js';
import type { Voice } from './i18n/voice.js';
import type { InputFace, VisibleInput } from './input/visible-input.js';
import { enhancements } from './late/on-demand.js';
import { onServer } from './platform/on-server.js';

/** The element, as far as it is drawn. */
export interface DrawnField extends HTMLElement {
  readonly label: string | undefined;
  readonly labels: NodeList;
  readonly hint: string;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly optional: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  readonly willValidate: boolean;
  readonly countries: readonly string[];
}

/**
 * A field that collects nothing shows nothing. An input of the page's keeps its place in it all the
 * same: let go, it would submit itself, where nobody sees it.
 */
export const offTemplate = html`<slot name="input"></slot>`;

/** The drawing of one field. */
export class Drawing {
  /** What an input of the page's must be told, since our markup can't. */
  face: InputFace | undefined;
  #drawn = '';

  constructor(
    private readonly field: DrawnField,
    private readonly model: PhoneModel,
    private readonly control: FormControl,
    private readonly voice: Voice,
    private readonly input: VisibleInput,
  ) {}

  /** The text has come to look otherwise than drawn: the input itself shows what is typed. */
  get isStale(): boolean {
    return this.#briefly !== this.#drawn;
  }

  /** What is drawn because of the text, in short: most keys change nothing of it. */
  get #briefly(): string {
    const { country, callingCode, customError, reading, readBy, talk, verdict } = this.model;
    return [
      country,
      callingCode,
      reading.country,
      this.voice.announcement,
      talk !== 'editing' && [customError, verdict.flag, verdict.message, verdict.warning, readBy],
    ].join();
  }

  /** A message about the number, with what it names. */
  say(key: keyof Messages): string {
    const { field, model, voice } = this;
    const { reading, country } = model;
    return voice.say(
      key,
      enhancements.now?.messageValues(reading, country, field.countries, voice.language),
    );
  }

  /** Text of the label: none of our own where the page has one, or asked for none. */
  #label(usual: string): string {
    const { label, labels } = this.field;
    const { isTheirs, isNamed, element } = this.input;
    const isLabelled = labels.length || isNamed || (isTheirs && element?.labels?.length);
    return label ?? (isLabelled ? '' : usual);
  }

  /** The number is refused, and the shopper has been told. */
  get error(): string {
    const { field, model, control } = this;
    const isTold = field.willValidate && model.verdict.flag && model.talk === 'told';
    return isTold ? control.validationMessage : '';
  }

  /** A number on file that can't be read: to be checked before anything is typed. */
  get isUnreadOnFile(): boolean {
    const { field, model } = this;
    const { message } = model.verdict;
    return (
      field.willValidate &&
      model.talk === 'pristine' &&
      model.readBy === 'engine' &&
      !!message &&
      message !== 'required'
    );
  }

  /** What is to be said of the number: its error or, where there is none, what is doubtful. */
  get message(): string {
    const { model, voice } = this;
    const { warning } = model.verdict;
    if (this.error) return this.error;
    if (this.isUnreadOnFile) return voice.say('checkStored');
    if (!warning || model.talk === 'editing') return '';
    return this.say(enhancements.now?.digitsAmiss(model.reading).extra ? 'looksTooLong' : warning);
  }

  /** Draws the field. */
  template(): unknown {
    const { field, model, voice } = this;
    const { callingCode, country, reading, text } = model;
    const { hint, readOnly, required } = field;
    this.#drawn = this.#briefly;
    const name = voice.say('label');
    const label = this.#label(name);
    const { error, message } = this;
    const kind = error ? 'error' : 'warning';
    const described = [hint && 'hint', message && 'message'].filter(Boolean).join(' ');
    const disabled = onServer ? field.disabled : field.matches(':disabled');
    const invalid = !!error || this.isUnreadOnFile;
    const placeholder =
      field.placeholder === 'example'
        ? (enhancements.now?.exampleNumber(country)?.national ?? '')
        : field.placeholder;
    this.face = {
      name,
      label,
      placeholder,
      disabled,
      readOnly,
      required,
      invalid,
      description: [hint, message],
    };
    // Nothing before the label: what a server draws is sent as it stands here.
    return html`${
      label
        ? html`<label class="label"
              part="label"
              for="input"
              lang=${voice.spoken}
              dir="auto"
            >${label}${
              field.optional
                ? html` <span class="optional" part="optional">${voice.say('optional')}</span>`
                : nothing
            }</label>`
        : nothing
    }
      <div class="control ${message && kind} ${disabled ? 'off' : ''} ${readOnly ? 'fixed' : ''}"
        part="control"
      >
        <div class="country" part="country">
          <select part="country-select"
            lang=${voice.language}
            autocomplete="off"
            aria-label=${voice.say('country')}
            ?disabled=${disabled || readOnly || field.countries.length === 1}
          ></select>
          <span class="flag"
            aria-hidden="true"
            part="flag"
          >${flagOf(reading.callingCode && !reading.country ? '' : country)}</span>
          <span class="code"
            aria-hidden="true"
            part="calling-code"
          >${
            // Not twice: a number that starts with + says its calling code itself.
            callingCode && !/^\W*[+＋]/.test(text) ? `+${callingCode}` : ''
          }</span>
        </div>
        <slot name="input">
          <input id="input"
            part="input"
            type="tel"
            dir="ltr"
            spellcheck="false"
            autocapitalize="none"
            autocomplete=${field.autocomplete}
            value=${(onServer && model.formatted(text)) || nothing}
            aria-label=${(onServer && !label && name) || nothing}
            placeholder=${placeholder || nothing}
            ?disabled=${disabled}
            ?readonly=${readOnly}
            aria-required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described || nothing}
          >
        </slot>
      </div>
      ${hint ? html`<div class="hint" part="hint" id="hint">${hint}</div>` : nothing}
      ${
        message
          ? html`
            <div class="message ${kind}"
              part=${kind}
              id="message"
              lang=${voice.spoken}
              dir="auto"
            ><span class="text">${message}</span></div>`
          : nothing
      }
      <div class="spoken" role="status" lang=${voice.language}>${voice.announcement}</div>`;
  }
}
