/**
 * The element. It only wires: the text flows from the input (input/) into the model (field/), from
 * there to the form (`ElementInternals`), to the markup (the template) and to the events.
 *
 * Everything a host can ask for (`value`, `validity`, form data) is brought up to date at once, in
 * `#settle()`, before any event is fired; only what can be seen waits for Lit's next update.
 */
import {
  LitElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from 'lit';
import { Collection } from './checkout/checkout.js';
import { styles } from './checkout-phone-field.styles.js';
import { type FieldView, fieldTemplate } from './checkout-phone-field.template.js';
import {
  type CheckoutPhoneFieldEventMap,
  PhoneChangeEvent,
  PhoneCountryChangeEvent,
  PhoneInputEvent,
  PhoneReadyEvent,
} from './events.js';
import { packMemory, unpackMemory } from './field/memory.js';
import { type PhoneFormat, PhoneModel, significant } from './field/phone-model.js';
import type { Strictness } from './field/verdict.js';
import { setStates } from './form/custom-states.js';
import { submitImplicitly } from './form/implicit-submission.js';
import { watchPresses, whenReleased } from './form/pointer-press.js';
import { flagOf } from './i18n/flag.js';
import { messagesNow } from './i18n/load-messages.js';
import { fill, type Messages } from './i18n/messages.js';
import { Voice } from './i18n/voice.js';
import { type AdoptedInput, adoptInput } from './input/adopt-input.js';
import { describeAdoptedInput, nameInput } from './input/describe-input.js';
import { PlainInput } from './input/plain-input.js';
import type { TextInput } from './input/text-input.js';
import { countryOptions, enhancements, placement, takeOver } from './late/late-parts.js';
import { allCountries, callingCodeOf } from './number/countries.js';
import { engineNow } from './number/loader.js';
import type { PhoneReading, PhoneType } from './number/reading.js';
import { browserLanguages, localeRegion, nearestLanguage } from './page/page-locale.js';
import type { CountryList } from './picker/country-options.js';
import { onServer } from './platform/on-server.js';
import { whenIdle } from './platform/when-idle.js';
import { readWalletContact, type WalletContact } from './session/wallet.js';

const listOf = (change: (text: string) => string) => ({
  fromAttribute: (text: string | null): string[] =>
    (text ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(change),
});
/** An accessor of our own, taken over if a page sets it before the script has come. */
const early = { attribute: false, noAccessor: true };
const codes = listOf((text) => text.toUpperCase());
const words = listOf((text) => text.toLowerCase());
const lists = { countries: codes, preferredCountries: codes, types: words };

/**
 * The phone field of a checkout page: takes a number as it is typed, pasted or autofilled, and
 * gives the form its E.164 form (ITU-T E.164).
 *
 * @summary A phone field for checkout pages that submits E.164.
 * @tagname checkout-phone-field
 *
 * @attr {string} form - Id of the form it belongs to, as on a native input.
 * @attr {string} lang - Language of messages and country names, as everywhere on a page; `locale` goes first.
 *
 * @slot input - An `<input type="tel">` of the page's own, enhanced in place. It works before the
 *   script arrives and without it. Without one, the field draws its own input.
 *
 * @fires {PhoneInputEvent} input - The shopper changed the text.
 * @fires {PhoneChangeEvent} change - The shopper committed a change.
 * @fires {PhoneCountryChangeEvent} countrychange - The number is read with another country.
 * @fires {PlacementChangeEvent} placementchange - The field is about to move; cancelable.
 * @fires {CollectionErrorEvent} collectionerror - The session asks for what can't be collected.
 * @fires {PhoneReadyEvent} ready - Engine and metadata of the current country are loaded.
 *
 * @csspart label - The label.
 * @csspart optional - "(optional)" behind the label.
 * @csspart control - The box around country and input.
 * @csspart country - The country part of the box.
 * @csspart flag - The flag, decoration only.
 * @csspart calling-code - The calling code beside the flag.
 * @csspart country-select - The native country picker, laid over the country part.
 * @csspart input - The input (not a slotted one).
 * @csspart hint - The hint.
 * @csspart error - The error message.
 * @csspart warning - The warning, which blocks nothing.
 *
 * @cssprop --checkout-phone-field-accent - Colour of focus.
 * @cssprop --checkout-phone-field-error - Colour of errors.
 * @cssprop --checkout-phone-field-error-border-color - Border colour of the box of a refused number; default: colour of errors.
 * @cssprop --checkout-phone-field-warning - Colour of warnings.
 * @cssprop --checkout-phone-field-color - Colour of the text in the box.
 * @cssprop --checkout-phone-field-background - Background of the box.
 * @cssprop --checkout-phone-field-disabled-background - Background of the box that can't be edited.
 * @cssprop --checkout-phone-field-border-color - Border colour of the box.
 * @cssprop --checkout-phone-field-border-width - Border width of the box.
 * @cssprop --checkout-phone-field-shadow - Shadow of the box.
 * @cssprop --checkout-phone-field-radius - Corner radius of the box.
 * @cssprop --checkout-phone-field-height - Least height of the box.
 * @cssprop --checkout-phone-field-padding - Space left and right in the box.
 * @cssprop --checkout-phone-field-font-size - Size of the number; 16 px or more keeps phones from zooming.
 * @cssprop --checkout-phone-field-focus-width - Width of the focus outline.
 * @cssprop --checkout-phone-field-focus-offset - Offset of the focus outline.
 * @cssprop --checkout-phone-field-focus-border-color - Border colour of the focused box; default: the accent.
 * @cssprop --checkout-phone-field-focus-shadow - Shadow of the focused box; default: its shadow.
 * @cssprop --checkout-phone-field-label-gap - Space below the label.
 * @cssprop --checkout-phone-field-label-size - Font size of the label.
 * @cssprop --checkout-phone-field-label-weight - Font weight of the label.
 * @cssprop --checkout-phone-field-label-color - Colour of the label.
 * @cssprop --checkout-phone-field-font-family - Typeface of all text; default: the page's.
 * @cssprop --checkout-phone-field-message-gap - Space above hint and message.
 * @cssprop --checkout-phone-field-message-size - Font size of hint and message.
 * @cssprop --checkout-phone-field-quiet-color - Colour of hint, calling code and "(optional)".
 * @cssprop --checkout-phone-field-placeholder-color - Colour of the placeholder.
 *
 * @cssState invalid - The number can't be submitted.
 * @cssState user-invalid - The same, once the shopper has been told.
 * @cssState complete - There is a number that can be submitted.
 * @cssState empty - Nothing is typed.
 * @cssState warning - The number can be submitted but lies in no known range.
 * @cssState focused - The focus is in the field.
 * @cssState disabled - The field or its fieldset is disabled.
 * @cssState unverified - The value is passed on as it came.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: signatures of what every element has
export class CheckoutPhoneField extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;
  static override readonly properties: PropertyDeclarations = {
    name: early,
    disabled: early,
    readOnly: { attribute: false, noAccessor: true },
    optional: { type: Boolean, reflect: true },
    autocomplete: {},
    countries: { converter: codes },
    preferredCountries: { converter: codes, attribute: 'preferred-countries' },
    types: { converter: words },
    strictness: {},
    label: {},
    hint: {},
    placeholder: {},
    locale: {},
    placementTarget: { attribute: 'placement-target' },
    messages: { attribute: false },
    value: early,
    country: early,
    session: { attribute: false, noAccessor: true },
    placement: { noAccessor: true },
  };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value', 'country', 'readonly', 'lang'];
  }

  // What the browser itself reads from attributes is kept in them, as on a native input: a form
  // asked in the same breath must already know.

  /** Name of the entry in the form's data, as on a native input. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }
  /** As on a native input; a disabled fieldset disables the field as well. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', !!disabled);
  }
  /**
   * As on a native input: can be focused and is submitted, but not edited or validated.
   *
   * @attr readonly
   */
  get readOnly(): boolean {
    return this.hasAttribute('readonly');
  }
  set readOnly(readOnly: boolean) {
    this.toggleAttribute('readonly', !!readOnly);
  }
  /** The field may be left empty. */
  optional = false;
  /** Autofill detail tokens (HTML Living Standard, autofill). */
  autocomplete = 'tel';
  /** ISO 3166-1 alpha-2 codes that are accepted; empty for all. */
  countries: readonly string[] = [];
  /** ISO 3166-1 alpha-2 codes that the picker shows first. */
  preferredCountries: readonly string[] = [];
  /** Kinds of number that are accepted, e.g. `mobile`; empty for all. */
  types: readonly PhoneType[] = [];
  /** `possible` refuses what can't be a number; `valid` also refuses unknown ranges. */
  strictness: Strictness = 'possible';
  /** Text of the label; without it the page's own `<label>`, else the language's words. */
  label: string | undefined;
  /** Text below the box. */
  hint = '';
  /** Placeholder; `example` shows the example number of the country. */
  placeholder = '';
  /** BCP 47 tag for messages and country names; default: nearest `lang`, then the browser's. */
  locale = '';
  /** Selector of the element below which `placement="auto"` puts the field. */
  placementTarget = '';
  /** Overrides of single messages. */
  messages: Partial<Messages> = {};

  readonly #internals = this.attachInternals();
  readonly #model = new PhoneModel(() => ({
    defaultCountries: this.#defaultCountries(),
    countries: this.countries,
    types: this.types,
    strictness: this.strictness,
    required: this.required,
  }));
  #help = enhancements.now;
  #live = this.#newInput();
  readonly #collection = new Collection(
    this,
    () => this.#settle(),
    () => this.#live.composing,
    placement,
  );
  readonly #voice = new Voice(() => this.#settle());

  /** A host's own text, see `setCustomValidity`. */
  #custom = '';
  /** The shopper or a script gave the value: the attribute no longer speaks for it. */
  #dirty = false;
  /** The shopper edited the text or picked a country. */
  #touched = false;
  /** The shopper has been told what is wrong: on leaving an edited field, or a refused submit. */
  #told = false;
  #asking = false;
  /** The last edit anywhere in the form. */
  #formEdit: Event | undefined;
  #committed = '';
  /** The value that events told last. */
  #toldValue = '';
  #formCountry = '';
  /** The country property as set last: a framework that sets it leaves no attribute to return to. */
  #given = '';
  #announcement = '';
  #said = { about: '', text: '' };
  #adopted: AdoptedInput | undefined;
  #form = new AbortController();
  #loading: Promise<void> | undefined;
  #readyTold = false;
  #looked = false;
  /** The validity that the form was told last. */
  #entered: { problem: string; message: string; anchor: HTMLInputElement | undefined } = {
    problem: '',
    message: '',
    anchor: undefined,
  };
  /** What the last drawing looked like. */
  #drawn = '';
  #placement: 'auto' | 'inline' | undefined;
  #session: unknown;

  // --- The number ------------------------------------------------------------------------------

  /**
   * The number in E.164 form, or `''`. When `format` is `unverified` it is the text as it came: a
   * wallet's, or one typed while the engine can't be loaded. Setting it prefills with any text; one
   * that can't be read is shown and flagged, never dropped.
   */
  get value(): string {
    return this.#look().value;
  }
  set value(value: string) {
    const text = value == null ? '' : String(value);
    // A host that writes back what an event told it must not touch what is being typed: while the
    // text is incomplete its value is '', and '' must not empty the field under the shopper.
    // Nor must one that writes down that it knows no number yet, before the session tells one.
    if (
      text === this.value &&
      (text || !this.#model.text || onServer || this.matches(':focus-within'))
    ) {
      return;
    }
    this.#dirty = true;
    this.#prefill(text);
  }

  /** The `value` attribute: what a reset returns to, unless the session has a number. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? ((this.#adopted && this.#live.input?.defaultValue) || '');
  }
  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  /** How much `value` can be trusted. */
  get format(): PhoneFormat {
    return this.#look().format;
  }
  /** Everything known about the number; frozen. */
  get reading(): PhoneReading {
    return this.#look().reading;
  }
  /** Whether the number can be submitted as it is. */
  get complete(): boolean {
    return this.#look().complete;
  }
  /** Whether nothing is typed. */
  get empty(): boolean {
    return this.#look().empty;
  }
  /** Whether the number is another one than the field was prefilled with. */
  get changed(): boolean {
    return this.#look().changed;
  }
  /** Whether a number must be given. */
  get required(): boolean {
    return !this.optional && !this.#collection.off;
  }

  /**
   * ISO 3166-1 alpha-2 code that the number is read with. Setting it chooses, as the picker does;
   * the attribute is only the default, and without it the country set last is what a reset returns
   * to.
   */
  get country(): string {
    return this.#look().country;
  }
  set country(country: string) {
    this.#given = String(country ?? '').toUpperCase();
    this.#pick(this.#given);
    if (this.#looked) void this.#load();
  }

  /** Empties the field, without an event, as setting a native input's value to `''`. */
  clear(): void {
    this.#dirty = true;
    this.#prefill('');
  }

  /**
   * Takes the phone number of a wallet's contact (Apple Pay, Google Pay) exactly as it came.
   *
   * @returns whether there was a number in it
   */
  applyWalletContact(contact: WalletContact): boolean {
    const known = readWalletContact(contact);
    if (!known?.phone) return false;
    this.#dirty = true;
    this.#model.restore(known.phone, this.#model.byHand, known.wallet);
    this.#shown();
    return true;
  }

  // --- The checkout ----------------------------------------------------------------------------

  /** A Stripe Checkout Session, or the same fields, as it comes from the API. */
  get session(): unknown {
    return this.#session;
  }
  set session(session: unknown) {
    const before = this.#session;
    // None for Preact, which sets '' for null, and for `session={collects && …}`, which is false.
    this.#session = session || null;
    this.#collection.take(this.#session);
    const reading = this.#collection.reading;
    if (reading?.state === 'on' && reading.prefill) {
      const known = this.#model.isPrefilled(reading.prefill);
      // What the shopper has typed since stays; a new prefill is only what it is compared with.
      if (!this.#dirty && !known) this.#prefill(reading.prefill, reading.country);
      else this.#model.remember(reading.prefill, reading.country);
    }
    this.#settle();
    this.requestUpdate('session', before);
  }

  /** `auto` finds its place on the page, `inline` stays; `auto` by default once there is a session. */
  get placement(): 'auto' | 'inline' {
    return this.#placement ?? (this.#session == null ? 'inline' : 'auto');
  }
  set placement(placement: 'auto' | 'inline' | undefined) {
    this.#placement = placement === 'auto' || placement === 'inline' ? placement : undefined;
    this.#collection.place();
  }

  // --- A form control --------------------------------------------------------------------------

  /** The form it belongs to (HTML Living Standard, `ElementInternals`). */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** The page's own `<label>`s of this field. */
  get labels(): NodeList {
    return this.#internals.labels;
  }
  /** Always `tel`, for hosts that tell controls apart by type. */
  get type(): string {
    return 'tel';
  }
  /** As on a native input. */
  get validity(): ValidityState {
    this.#look();
    return this.#internals.validity;
  }
  /** What is wrong, in the field's language; `''` if nothing is. */
  get validationMessage(): string {
    this.#look();
    return this.#internals.validationMessage;
  }
  /** As on a native input. */
  get willValidate(): boolean {
    return onServer ? !this.disabled && !this.readOnly : this.#internals.willValidate;
  }
  /** As on a native input: fires `invalid` if the value can't be submitted. */
  checkValidity(): boolean {
    this.#look();
    // A check asks; only a report or a submit tells the shopper.
    const asking = this.#asking;
    this.#asking = true;
    try {
      return this.#internals.checkValidity();
    } finally {
      this.#asking = asking;
    }
  }
  /** As on a native input: also shows the message and focuses the input. */
  reportValidity(): boolean {
    this.#look();
    const valid = this.#internals.reportValidity();
    if (!valid) this.#tell();
    return valid;
  }
  /** As on a native input: a text of the host's own that makes the field invalid; `''` ends it. */
  setCustomValidity(message: string): void {
    this.#custom = String(message);
    this.#settle();
  }
  /** Focuses the input. */
  override focus(options?: FocusOptions): void {
    if (this.#live.input) this.#live.input.focus(options);
    else if (this.isConnected)
      void this.updateComplete.then(() => this.#live.input?.focus(options));
  }
  /** Selects the text, as on a native input. */
  select(): void {
    this.#live.input?.select();
  }
  /**
   * Settles when the engine and the metadata of the current country are loaded or can't be; asking
   * for it starts loading.
   */
  get ready(): Promise<void> {
    this.#look();
    return this.#load();
  }

  /** @internal */
  formResetCallback(): void {
    const reading = this.#collection.reading;
    this.#dirty = false;
    this.#model.byHand = '';
    if (reading?.state === 'on' && reading.prefill) this.#prefill(reading.prefill, reading.country);
    else this.#prefill(this.defaultValue);
  }
  /** @internal */
  formDisabledCallback(): void {
    this.#settle();
  }
  /** @internal */
  formStateRestoreCallback(kept: File | string | FormData | null): void {
    if (typeof kept !== 'string') return;
    const { text, country, wallet } = unpackMemory(kept);
    this.#dirty = true;
    this.#touched = true;
    this.#model.restore(text, country, wallet);
    this.#shown();
    this.#committed = significant(text);
    this.#toldValue = this.#model.value;
  }
  /** @internal */
  formAssociatedCallback(): void {
    if (!this.isConnected || this.#collection.moving) return;
    this.#watchForm();
    this.#collection.connect();
  }

  // --- Life on the page ------------------------------------------------------------------------

  constructor() {
    super();
    // The browser's own bubble beside our message stays: preventing it would also prevent the
    // focus that a refused submit moves here, and a page can always choose `novalidate`.
    this.addEventListener('invalid', () => {
      // A page that asks its form at load whether to offer the button has told nobody yet.
      // An event that is over has no phase.
      const asking = this.#asking || this.#formEdit?.eventPhase;
      if (!asking && navigator.userActivation?.hasBeenActive !== false) this.#tell();
    });
    // A page's <label> clicks the element it labels; the click is meant for the input.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
    this.addEventListener('focusin', () => {
      if (this.#collection.moving) return;
      watchPresses();
      this.#watchForm();
      this.#markStates();
      // The page's labels may have come, gone or changed.
      this.requestUpdate();
      void this.#load();
    });
    this.addEventListener('focusout', (event) => this.#left(event));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value' && !this.#dirty) this.#prefill(value ?? '');
    else if (name === 'country' || name === 'readonly') this.#settle();
    else if (name === 'lang') this.requestUpdate(name, old);
  }

  /** A setting of the page's counts at once: a form may be asked in the same breath. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    if (Object.hasOwn(lists, name ?? '')) {
      // Frameworks take a list away by null, undefined or '', and set a text as they find it.
      const list = this[name as 'types'];
      const right = lists[name as 'types'].fromAttribute(`${list ?? ''}`) as PhoneType[];
      if (!Array.isArray(list) || `${right}` !== `${list}`) this[name as 'types'] = right;
    }
    super.requestUpdate(name, old, options);
    if (name !== undefined && this.#looked) this.#settle();
  }

  override connectedCallback(): void {
    if (onServer) return;
    super.connectedCallback();
    if (this.#collection.moving) return;
    this.#watchForm();
    this.#collection.connect();
    // Drawn by a server: what is typed already counts at once.
    this.#adopt();
    this.#settle();
    if (this.#model.text) void this.#load();
    else whenIdle(() => void this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#collection.moving) return;
    this.#form.abort();
    this.#collection.disconnect();
  }

  /** Moved by `moveBefore`: nothing leaves and nothing arrives. */
  connectedMoveCallback(): void {}

  /** A constructed style sheet serves only the document that it was made in, and does not follow. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    // A document that nobody sees needs none. Where there are none, Lit's <style> has followed.
    if (!defaultView || !this.shadowRoot?.adoptedStyleSheets) return;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#collection.settled;
    return done;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Another document refuses the style sheet that Lit would give it, and the field with it.
    const here = this.ownerDocument === document;
    // Not LitElement's: where its hydration is loaded, that would ask a server to have drawn just this.
    const root = here
      ? ReactiveElement.prototype['createRenderRoot'].call(this)
      : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    if (!here) this.adoptedCallback();
    // The inner control's own events end here; the element fires its own in their place.
    for (const type of ['input', 'change']) root.addEventListener(type, (e) => e.stopPropagation());
    for (const type of ['change', 'focusout']) {
      root.addEventListener(type, (event) => {
        const { target } = event;
        if (target === this.#live.input && !this.#collection.moving) this.#commit();
        else if (target === this.#select && type === 'change') this.#picked(this.#select!.value);
      });
    }
    root.addEventListener('slotchange', () => this.#adopt());
    // Whoever comes near may open the picker; where nothing hovers, this comes right before a press.
    // Heard here, since the focus that goes from our input to the picker does not leave the root.
    for (const type of ['pointerover', 'pointerdown', 'mousedown', 'focusin']) {
      root.addEventListener(type, () => this.#fillPicker());
    }
    root.addEventListener('keydown', (event) => this.#pressed(event as KeyboardEvent));
    root.addEventListener('click', (event) => {
      // Our label can't point at an input of the page's: it points at ours, which isn't drawn then.
      if (!this.#adopted || !(event.target as Element).closest?.('label')) return;
      event.preventDefault();
      this.focus();
    });
    return root;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated && this.#live.input) return this.#takeOver();
    super.scheduleUpdate();
    return undefined;
  }

  /** Keeps what a server has drawn until all is there to draw the same: nothing flashes or jumps. */
  async #takeOver(): Promise<void> {
    const part = takeOver.get().catch(() => undefined);
    await Promise.all([part, this.#load(), this.#speak()]);
    const taken = await part;
    const focused = !taken && this.matches(':focus-within');
    if (taken) taken.takeOver(this.renderRoot, this.renderOptions);
    else this.renderRoot.replaceChildren();
    super.scheduleUpdate();
    if (focused) this.focus();
  }

  #speak(): Promise<unknown> | undefined {
    const { reading } = this.#collection;
    const asked = reading?.state === 'on' && reading.locale !== 'auto' ? reading.locale : '';
    const language = this.locale || asked || nearestLanguage(this) || browserLanguages()[0];
    // A server draws every page alike: only with words that were there from the start.
    const silent = !language || (onServer && !messagesNow(language));
    return this.#voice.speak(silent ? 'en' : language, this.messages);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (onServer && !this.#dirty && !this.#model.text) this.#model.prefill(this.defaultValue);
    void this.#speak();
    if (changed.size) this.#settle();
  }

  protected override render(): unknown {
    this.#drawn = this.#looks();
    if (this.#collection.off) return undefined;
    return fieldTemplate(this.#view());
  }

  protected override updated(): void {
    this.toggleAttribute('data-off', this.#collection.off);
    this.#adopt();
    const select = this.#select;
    const { country } = this.#model;
    const picker = countryOptions.now;
    if (select && picker) {
      // Who was in the picker before the list could be had gets it now.
      if (picker.hasCountries(select) || select.matches(':focus, :hover')) this.#fillPicker();
      picker.showCountry(select, country, this.#voice.language, callingCodeOf);
    } else if (select && select.value !== country) {
      select.replaceChildren(new Option(country, country));
    }
    this.#describe();
  }

  protected override firstUpdated(): void {
    if (this.hasAttribute('autofocus') && document.activeElement === document.body) this.focus();
  }

  get #select(): HTMLSelectElement | null {
    return this.renderRoot?.querySelector('select') ?? null;
  }

  *#defaultCountries(): Iterable<string> {
    yield this.getAttribute('country')?.toUpperCase() ?? this.#given;
    yield this.#formCountry;
    yield localeRegion(nearestLanguage(this), browserLanguages());
    yield this.preferredCountries[0] ?? '';
  }

  #newInput(): TextInput {
    return new (this.#help?.LiveInput ?? PlainInput)({
      format: (text) => this.#model.formatted(text),
      onEdit: (cause, anew) => this.#edited(anew, cause === 'history'),
    });
  }

  /** Takes the assistance up once it is there. */
  #beHelped(): void {
    if (this.#help || !enhancements.now) return;
    this.#help = enhancements.now;
    const { input, composing } = this.#live;
    this.#live.detach();
    this.#live = this.#newInput();
    if (input) this.#live.attach(input, composing);
    this.#watchForm();
    this.requestUpdate();
  }

  #watchForm(): void {
    const { form } = this;
    this.#form.abort();
    // The assistance may come when the field has left: nothing of the page's is to hold it then.
    if (!this.isConnected) return;
    this.#form = new AbortController();
    const { signal } = this.#form;
    const stop = this.#help?.watchFormCountry(
      form ?? this.ownerDocument,
      allCountries,
      (country) => {
        if (country === this.#formCountry) return;
        const before = this.#model.country;
        this.#formCountry = country;
        this.#settle();
        this.#live.reformat();
        // What the page said from the start is no change to tell of.
        if (this.#readyTold) this.#followed(before);
        void this.#load();
      },
    );
    if (stop) signal.addEventListener('abort', stop);
    // A page that asks its form for validity while somebody types anywhere in it tells nobody.
    form?.addEventListener(
      'input',
      (event) => {
        this.#formEdit = event;
      },
      { signal, capture: true },
    );
    // A last try for a chunk that failed before.
    form?.addEventListener('submit', () => void this.#load(), { signal, capture: true });
  }

  /** Takes the page's own input if there is one, else ours. */
  #adopt(): void {
    const root = this.shadowRoot;
    const slot = root?.querySelector<HTMLSlotElement>('slot[name=input]');
    const theirs = slot?.assignedElements().find((element) => element instanceof HTMLInputElement);
    const input = theirs ?? root?.querySelector('input') ?? null;
    if (input === (this.#live.input ?? null)) return;
    this.#adopted?.release();
    this.#adopted = undefined;
    this.#live.detach();
    if (!input) return;
    if (theirs) {
      const { disabled, readOnly } = input;
      this.#adopted = adoptInput(input, this.autocomplete);
      if (this.#adopted.name && !this.name) this.name = this.#adopted.name;
      if (disabled) this.disabled = true;
      if (readOnly) this.readOnly = true;
    }
    this.#live.attach(input);
    // What was typed before the script came is the shopper's; our own text fills an empty input.
    if ((theirs || !this.hasUpdated) && (input.value || input.defaultValue)) {
      this.#dirty ||= input.value !== input.defaultValue;
      this.#touched ||= this.#dirty;
    } else {
      this.#live.setText(this.#model.text);
      this.#live.reformat();
    }
    if (theirs) {
      this.#settle();
      // Firefox loses a key that comes between an input's new place in the box and its next layout.
      void input.offsetWidth;
    } else {
      this.#derive();
    }
    if (this.#model.text) void this.#load();
  }

  /** Name and description of the input. */
  #describe(): void {
    const { input } = this.#live;
    if (!input) return;
    const view = this.#view();
    const name = this.#voice.say('label');
    const adopted = this.#adopted;
    if (!adopted) {
      nameInput(input, this.labels, view.label ? '' : name);
      return;
    }
    input.disabled = view.disabled;
    input.readOnly = view.readOnly;
    if (view.placeholder) input.placeholder = view.placeholder;
    if (!adopted.named)
      nameInput(input, this.labels, input.labels?.length ? '' : view.label || name);
    const description = [adopted.description(), view.hint, view.error || view.warning];
    describeAdoptedInput(input, { ...view, description: description.filter(Boolean).join(' ') });
  }

  // --- What the shopper does -------------------------------------------------------------------

  #edited(anew: boolean | undefined, back: boolean): void {
    const before = this.#model.country;
    this.#dirty = this.#touched = true;
    this.#told = false;
    this.#announcement = '';
    this.#model.edit(this.#live.text, anew, back);
    this.#derive(true);
    // Most keys change nothing that is drawn: the input shows its own text.
    if (this.#looks() !== this.#drawn) this.requestUpdate();
    this.#dispatchInput();
    this.#followed(before);
    void this.#load();
  }

  #pick(country: string): void {
    this.#model.pick(country);
    this.#live.setText(this.#model.text);
    this.#live.reformat();
    this.#settle();
  }

  #picked(country: string): void {
    const { value, country: before } = this;
    this.#touched = true;
    this.#announcement = '';
    this.#pick(country);
    if (this.value !== value) {
      this.#dirty = true;
      this.#dispatchInput();
      this.dispatchEvent(new PhoneChangeEvent(this.#look()));
    }
    if (this.country !== before) this.dispatchEvent(new PhoneCountryChangeEvent(this.#look()));
    void this.#load();
  }

  /** The country followed the text or the form: says so, quietly. */
  #followed(before: string): void {
    const { country } = this.#model;
    if (country === before) return;
    this.#announcement = this.#voice.say('countryChanged', {
      country: this.#help?.countryName(country, this.#voice.language),
      code: `+${callingCodeOf(country)}`,
    });
    this.dispatchEvent(new PhoneCountryChangeEvent(this.#look()));
  }

  #pressed(event: KeyboardEvent): void {
    // Some engines end a composition by an Enter of this code and not of `isComposing`.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    if (event.target !== this.#live.input) return;
    this.#commit();
    // A slotted input is in the form itself: there the browser submits. Here we wait until every
    // listener of the page has had its chance to prevent it.
    if (this.#adopted) return;
    setTimeout(() => {
      if (!event.defaultPrevented && this.form) submitImplicitly(this.form);
    });
  }

  #left(event: FocusEvent): void {
    if (this.#collection.moving || this.contains(event.relatedTarget as Node | null)) return;
    this.#markStates();
    whenReleased(() => {
      // Who leaves the window to look the number up, and not the field, is still busy with it.
      const { activeElement } = this.getRootNode() as Document;
      if (this.#touched && !this.contains(activeElement)) this.#tell(true);
    });
    void this.#load();
  }

  #commit(): void {
    const text = significant(this.#look().text);
    if (text === this.#committed) return;
    this.#committed = text;
    this.dispatchEvent(new PhoneChangeEvent(this.#look()));
  }

  #dispatchInput(): void {
    this.#toldValue = this.value;
    this.dispatchEvent(new PhoneInputEvent(this.#look()));
  }

  /**
   * Shows the shopper what is wrong.
   *
   * @param aloud whether to announce it: whom the browser brings to the input hears it there
   */
  #tell(aloud = false): void {
    if (this.#told) return;
    this.#told = true;
    if (aloud) {
      const { error, warning } = this.#view();
      this.#announcement = error || warning;
    }
    this.#markStates();
    this.requestUpdate();
  }

  // --- Keeping everything in step --------------------------------------------------------------

  #prefill(text: string, country = ''): void {
    this.#told = this.#touched = false;
    this.#model.prefill(text, country);
    this.#shown();
    this.#committed = significant(text);
    this.#toldValue = this.#model.value;
  }

  /** The model's text changed by itself: shows it. */
  #shown(): void {
    this.#live.setText(this.#model.text);
    this.#live.reformat();
    this.#settle();
    if (this.#model.text && this.isConnected) void this.#load();
  }

  /** The model, brought up to date if a script wrote into the page's own input behind our back. */
  #look(): PhoneModel {
    const stale = this.#live.input && this.#live.text !== this.#model.text;
    if (!this.#looked || stale) this.#settle();
    return this.#model;
  }

  /** Text → model → form. Everything a host can ask for follows from here. */
  #settle(): void {
    this.#derive();
    this.requestUpdate();
  }

  #derive(editing = false): void {
    this.#looked = true;
    if (this.#live.input) this.#model.text = this.#live.text;
    this.#model.settle();
    if (onServer) return;
    this.#enterForm();
    this.#markStates(editing);
  }

  #enterForm(): void {
    const { text, value, byHand, wallet, verdict } = this.#model;
    const flag = this.#custom ? 'customError' : verdict.flag;
    const { off } = this.#collection;
    this.#internals.setFormValue(
      off ? null : value,
      off ? null : packMemory({ text, country: byHand, wallet }),
    );
    const { input } = this.#live;
    const anchor = input?.isConnected ? input : undefined;
    const problem = off ? '' : flag;
    const message = problem && (this.#custom || this.#say(verdict.message || 'required'));
    const last = this.#entered;
    if (last.problem === problem && last.message === message && last.anchor === anchor) return;
    this.#entered = { problem, message, anchor };
    if (!problem) this.#internals.setValidity({});
    else if (anchor) this.#internals.setValidity({ [problem]: true }, message, anchor);
    else this.#internals.setValidity({ [problem]: true }, message);
  }

  /** @param editing the shopper edits just now: no need to look where the focus is */
  #markStates(editing = false): void {
    const invalid = this.willValidate && !this.#internals.validity.valid;
    const { value, empty, format, verdict } = this.#model;
    setStates(this, this.#internals, {
      invalid,
      'user-invalid': invalid && this.#told,
      complete: !invalid && !!value,
      empty,
      warning: !!verdict.warning,
      focused: editing || this.matches(':focus-within'),
      disabled: !editing && this.matches(':disabled'),
      unverified: format === 'unverified',
    });
  }

  /** Loads what the text and its country need; a failure costs convenience and is tried again. */
  #load(): Promise<void> {
    this.#beHelped();
    this.#collection.retry();
    if (this.#help && this.#model.loaded) {
      this.#arrived();
      return Promise.resolve();
    }
    this.#loading ??= Promise.all([this.#model.load(), enhancements.get()]).then(
      () => {
        this.#loading = undefined;
        // The text or the country may have become another while this was on its way.
        return this.#load();
      },
      () => {
        this.#loading = undefined;
        this.#beHelped();
      },
    );
    return this.#loading;
  }

  #arrived(): void {
    if (!this.#model.settled || !this.#readyTold) {
      this.#settle();
      this.#live.reformat();
      this.#look();
      // What the shopper typed meanwhile now reads as a number: hosts that listen must know.
      if (this.#touched && this.value !== this.#toldValue) {
        this.#dispatchInput();
        if (!this.matches(':focus-within')) this.dispatchEvent(new PhoneChangeEvent(this.#look()));
      }
    }
    if (this.#readyTold) return;
    this.#readyTold = true;
    this.dispatchEvent(new PhoneReadyEvent());
    whenIdle(() => this.#getPicker());
  }

  /** Names of countries cost a browser more than all before: they come when a text is read already. */
  #getPicker(): void {
    countryOptions.get().then(
      () => {
        this.requestUpdate();
        // In a moment of its own: the list costs as much again, and a key may come between.
        whenIdle(() => {
          const select = this.#select;
          if (select)
            countryOptions.now!.prepareCountries(select, this.#countries(), callingCodeOf);
        });
      },
      // The next who comes near asks again.
      () => {},
    );
  }

  // --- What is seen and heard ------------------------------------------------------------------

  /** A message about the number, with the example of its country; each key asks for the same. */
  #say(key: keyof Messages): string {
    const { country, settled } = this.#model;
    const { language } = this.#voice;
    const words = this.#voice.words(key);
    const about = [words, language, country, settled, !!this.#help].join();
    if (this.#said.about !== about) {
      const help = this.#help;
      // Each looked up only for words that hold it: a browser's names of countries cost a lot.
      const text = fill(words, {
        get country() {
          return country && help?.countryName(country, language);
        },
        get example() {
          return engineNow()?.exampleNumber(country)?.national;
        },
      });
      this.#said = { about, text };
    }
    return this.#said.text;
  }

  get #ownLabel(): string {
    if (this.label != null) return this.label;
    const adopted = this.#adopted;
    const labelled =
      this.labels.length || adopted?.named || (adopted && this.#live.input?.labels?.length);
    return labelled ? '' : this.#voice.say('label');
  }

  /** What is drawn because of the text, in short: see {@link #edited}. */
  #looks(): string {
    const { country, callingCode, reading, verdict, settled } = this.#model;
    const told = this.#told || !this.#touched;
    return [
      country,
      callingCode,
      reading.country,
      this.#announcement,
      told && [this.#custom, verdict.flag, verdict.message, verdict.warning, settled],
    ].join();
  }

  #view(): FieldView {
    const { country, callingCode, reading, settled, text, verdict } = this.#model;
    const { flag, warning } = verdict;
    const refused = this.willValidate && (!!flag || !!this.#custom);
    // A number on file that can't be read asks to be checked before anything is typed.
    const stored =
      !this.#touched && !this.#told && settled && refused && flag && flag !== 'valueMissing';
    const doubt = warning && (this.#told || !this.#touched) ? this.#say(warning) : '';
    const label = this.#ownLabel;
    return {
      label,
      optionalText: this.optional ? this.#voice.say('optional') : '',
      hint: this.hint,
      error: refused && this.#told ? this.#internals.validationMessage : '',
      warning: stored ? this.#voice.say('checkStored') : doubt,
      announcement: this.#announcement,
      placeholder:
        this.placeholder === 'example'
          ? (engineNow()?.exampleNumber(country)?.national ?? '')
          : this.placeholder,
      autocomplete: this.autocomplete,
      disabled: onServer ? this.disabled : this.matches(':disabled'),
      readOnly: this.readOnly,
      required: this.required,
      invalid: refused && (this.#told || !!stored),
      countryLabel: this.#voice.say('country'),
      language: this.#voice.spoken,
      countryLanguage: this.#voice.language,
      drawn: onServer
        ? { text: this.#model.formatted(text), name: label ? '' : this.#voice.say('label') }
        : undefined,
      // Not twice: a number that starts with + says its calling code itself.
      callingCode: /^\W*[+＋]/.test(text) ? '' : callingCode,
      flag: flagOf(reading.callingCode && !reading.country ? '' : country),
      pickable: this.countries.length !== 1,
    };
  }

  #fillPicker(): void {
    const select = this.#select;
    const picker = countryOptions.now;
    if (!picker) this.#getPicker();
    else if (select) picker.fillCountries(select, this.#countries(), callingCodeOf);
  }

  #countries(): CountryList {
    return {
      countries: this.countries.length ? this.countries : allCountries(),
      preferred: this.preferredCountries,
      locale: this.#voice.language,
      headings: [this.#voice.say('preferred'), this.#voice.say('others')],
    };
  }
}

export interface CheckoutPhoneField {
  addEventListener<K extends keyof CheckoutPhoneFieldEventMap>(
    type: K,
    listener: (this: CheckoutPhoneField, event: CheckoutPhoneFieldEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof CheckoutPhoneFieldEventMap>(
    type: K,
    listener: (this: CheckoutPhoneField, event: CheckoutPhoneFieldEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'checkout-phone-field': CheckoutPhoneField;
  }
}
