/**
 * The markup of the field, made from its parts. No state lives here but what the last drawing was
 * made of.
 */
import { html, nothing } from 'lit';
import type { PhoneModel } from './field/phone-model.js';
import type { FormControl } from './form/form-control.js';
import type { CountryNames } from './i18n/country-names.js';
import { flagOf } from './i18n/flag.js';
import type { Messages } from './i18n/messages.js';
import type { Voice } from './i18n/voice.js';
import type { InputFace, VisibleInput } from './input/visible-input.js';
import { enhancements, leisure } from './late/on-demand.js';
import type { Told } from './late/told.js';
import { allCountries } from './number/countries.js';
import type { PhoneType } from './number/reading.js';
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
  readonly excludeCountries: readonly string[];
  readonly types: readonly PhoneType[];
  readonly countryNames: CountryNames;
}

/**
 * A field that collects nothing shows nothing. An input of the page's keeps its place in it all the
 * same: let go, it would submit itself, where nobody sees it.
 */
export const offTemplate = html`<slot name="input"></slot>`;

/** A text, or what a page has slotted in its place; a server draws both, for the browser to choose. */
const orSlotted = (name: string, slotted: string, text: string) =>
  slotted || onServer ? html`<slot name=${name}>${text}</slot>` : text;

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
    const { shownCountry, shownCode, customError, readBy, talk, verdict } = this.model;
    return [
      shownCountry,
      shownCode,
      this.voice.announcement,
      talk !== 'editing' && [customError, verdict.flag, verdict.message, verdict.warning, readBy],
    ].join();
  }

  /** ISO 3166-1 alpha-2 codes of the countries that can be chosen. */
  get offered(): readonly string[] {
    const { countries, excludeCountries } = this.field;
    const some = countries.length ? countries : allCountries();
    return excludeCountries.length
      ? some.filter((country) => !excludeCountries.includes(country))
      : some;
  }

  /** A message about the number, with what it names. */
  say(key: keyof Messages): string {
    const { field, model, voice } = this;
    const { reading, country } = model;
    return voice.say(
      key,
      leisure.now?.messageValues(
        reading,
        country,
        this.offered,
        voice.language,
        field.types,
        field.countryNames,
        enhancements.now,
      ),
    );
  }

  /** The text in a slot of the page's; a server knows none of what will stand in it. */
  #slotted(name: string): string {
    let text = '';
    if (onServer) return text;
    // Not `children`: the list would stay with each field.
    for (let child = this.field.firstElementChild; child; child = child.nextElementSibling) {
      if (child.slot === name) text += ` ${child.textContent}`;
    }
    return text.trim();
  }

  /** Text of the label: none of our own where the page has one, or asked for none. */
  #label(usual: string): string {
    const { label, labels } = this.field;
    const { isTheirs, isNamed, element } = this.input;
    const isLabelled = labels.length || isNamed || (isTheirs && element?.labels?.length);
    return label ?? (isLabelled ? '' : usual);
  }

  /** What is to be said of the number: nothing until the words have come. */
  get told(): Told | undefined {
    const { field, model, control } = this;
    return leisure.now?.toldOf(
      field.willValidate,
      model,
      enhancements.now,
      () => control.validationMessage,
      (key) => this.say(key),
    );
  }

  /** Draws the field. */
  template(): unknown {
    const { field, model, voice } = this;
    const { country, shownCountry, shownCode, text } = model;
    const { readOnly, required } = field;
    this.#drawn = this.#briefly;
    const name = voice.say('label');
    const slottedLabel = this.#slotted('label');
    const label = slottedLabel || this.#label(name);
    const slottedHint = this.#slotted('hint');
    const hint = slottedHint || field.hint;
    // Drawn on a server, it may be found to hold nothing: it takes no room then.
    const hasHint = hint || onServer;
    const { message = '', kind = '', isInvalid: invalid = false } = this.told ?? {};
    // Announced to who is in the field: a description would say it again.
    const isHeard =
      message && voice.announcement.startsWith(message) && field.matches(':focus-within');
    const description = isHeard ? '' : message;
    const described = [hasHint && 'hint', description && 'message'].filter(Boolean).join(' ');
    const disabled = onServer ? field.disabled : field.matches(':disabled');
    const placeholder =
      field.placeholder === 'example'
        ? (enhancements.now?.exampleNumber(country, field.types)?.national ?? '')
        : field.placeholder;
    this.face = {
      name,
      label,
      placeholder,
      disabled,
      readOnly,
      required,
      invalid,
      description: [hint, description],
    };
    // What is announced has no role: a `status` that says nothing yet is met, as "status bar", by who
    // reads the page with Orca, which passes over an empty element only if it is a mere section.
    // Nothing before the label: what a server draws is sent as it stands here.
    return html`${
      label
        ? html`<label class="label"
              part="label"
              for="input"
              lang=${voice.spoken}
              dir=${slottedLabel ? nothing : 'auto'}
            >${orSlotted('label', slottedLabel, label)}${
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
            ?disabled=${disabled || readOnly || this.offered.length === 1}
          ></select>
          <span class="flag"
            aria-hidden="true"
            part="flag"
          >${flagOf(shownCountry)}</span>
          <span class="code"
            aria-hidden="true"
            part="calling-code"
          >${shownCode && `+${shownCode}`}</span>
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
      ${
        hasHint
          ? html`<div class=${hint ? 'hint' : ''}
              part="hint"
              id="hint"
            >${orSlotted('hint', slottedHint, hint)}</div>`
          : nothing
      }
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
      <div class="spoken" aria-live="polite" aria-atomic="true" lang=${voice.language}>${voice.announcement}</div>`;
  }
}
