/**
 * The element: its public contract, its life on the page, and the wires between its parts. The text
 * goes from the input (input/) into the model (field/), from there to the form (form/), to the markup
 * (the template) and to the events. What a part owns stands at the head of its file; nothing is kept
 * here.
 *
 * Everything a host can ask for (`value`, `validity`, form data) is brought up to date at once, in
 * `#renew()`, before any event is fired; only what can be seen waits for Lit's next update.
 */
import {
  LitElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  ReactiveElement,
} from 'lit';
import { LateCheckout } from './checkout/late-checkout.js';
import { styles } from './checkout-phone-field.styles.js';
import { Drawing, offTemplate } from './checkout-phone-field.template.js';
import {
  type CheckoutPhoneFieldEventMap,
  PhoneChangeEvent,
  PhoneCountryChangeEvent,
  type PhoneFieldState,
  PhoneInputEvent,
  PhoneReadyEvent,
} from './events.js';
import { unpackMemory } from './field/memory.js';
import { type PhoneFormat, PhoneModel } from './field/phone-model.js';
import { FormControl } from './form/form-control.js';
import { holdSubmit } from './form/hold-submit.js';
import type { CountryNames } from './i18n/country-names.js';
import { messagesNow } from './i18n/load-messages.js';
import type { Messages } from './i18n/messages.js';
import { Voice } from './i18n/voice.js';
import { VisibleInput } from './input/visible-input.js';
import {
  adoption,
  checkout,
  enhancements,
  leisure,
  offering,
  placement,
  takeOver,
} from './late/on-demand.js';
import { callingCodeOf } from './number/countries.js';
import { codes, words } from './number/lists.js';
import { loadFor } from './number/live-reading.js';
import type { PhoneReading, PhoneType, Strictness } from './number/reading.js';
import { browserLanguages, localeRegion, nearestLanguage } from './page/page-locale.js';
import type { CountryList } from './picker/country-options.js';
import { Picker } from './picker/picker.js';
import { onServer } from './platform/on-server.js';
import { inASecond } from './platform/patience.js';
import { whenIdle } from './platform/when-idle.js';
import { readWalletContact, type WalletContact } from './session/wallet.js';

/** What is heard in the shadow tree. */
const inside =
  'input change focusout slotchange keydown pointerover pointerdown mousedown focusin'.split(' ');

/** An accessor of our own, taken over if a page sets it before the script has come. */
const early = { attribute: false, noAccessor: true };
const lists = {
  countries: codes,
  excludeCountries: codes,
  preferredCountries: codes,
  types: words,
};

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
 * @slot label - Rich text of the label, in place of `label`. A click on it focuses the input; empty, it is none.
 * @slot hint - Rich text below the box, in place of `hint`; it describes the input. Empty, it is none.
 * @slot input - An `<input type="tel">` of the page's own, enhanced in place. It works before the
 *   script arrives and without it. Without one, the field draws its own input.
 *
 * @fires {PhoneInputEvent} input - The shopper changed the text.
 * @fires {PhoneChangeEvent} change - The shopper committed a change.
 * @fires {PhoneCountryChangeEvent} countrychange - The number is read with another country.
 * @fires {PlacementChangeEvent} placementchange - The field is about to move; cancelable.
 * @fires {CollectionErrorEvent} collectionerror - The session asks for what can't be collected, or the page asks already.
 * @fires {PhoneReadyEvent} ready - Engine and metadata of the current country are loaded.
 *
 * @csspart label - The label.
 * @csspart optional - "(optional)" behind the label.
 * @csspart control - The box around country and input.
 * @csspart country - The country part of the box.
 * @csspart flag - The flag, decoration only.
 * @csspart calling-code - The calling code beside the flag.
 * @csspart country-select - The native country picker, laid over the country part.
 * @csspart country-list - The searchable list of countries, over the page while it is open.
 * @csspart country-search - The search box above the countries.
 * @csspart country-group - The heading of a group of countries.
 * @csspart country-option - A country in the list.
 * @csspart country-option-active - The country in the list that Enter takes.
 * @csspart country-option-chosen - The country in the list that is chosen already.
 * @csspart country-none - What is said where the search finds no country.
 * @csspart input - The input (not a slotted one).
 * @csspart hint - The hint.
 * @csspart error - The error message.
 * @csspart warning - The warning, which blocks nothing.
 * @csspart offer - The question whether another number is meant, or the advice to choose a country.
 * @csspart offer-button - The button that takes the other number.
 *
 * @cssprop [--checkout-phone-field-accent=light-dark(#0b57d0, #a8c7fa)] - Colour of focus.
 * @cssprop [--checkout-phone-field-error=light-dark(#b3261e, #ffb4ab)] - Colour of errors.
 * @cssprop --checkout-phone-field-error-border-color - Border colour of the box of a refused number; default: colour of errors.
 * @cssprop [--checkout-phone-field-warning=light-dark(#4d3100, #fff0b3)] - Colour of warnings.
 * @cssprop --checkout-phone-field-color - Colour of the text in the box.
 * @cssprop [--checkout-phone-field-background=light-dark(#fff, #1b1d21)] - Background of the box.
 * @cssprop [--checkout-phone-field-disabled-background=light-dark(#f4f5f7, #26282d)] - Background of the box that can't be edited.
 * @cssprop [--checkout-phone-field-border-color=light-dark(#767b85, #8e939c)] - Border colour of the box.
 * @cssprop [--checkout-phone-field-border-width=1px] - Border width of the box.
 * @cssprop [--checkout-phone-field-shadow=none] - Shadow of the box.
 * @cssprop [--checkout-phone-field-radius=.375rem] - Corner radius of the box.
 * @cssprop [--checkout-phone-field-height=2.75rem] - Least height of the box.
 * @cssprop [--checkout-phone-field-padding=.75rem] - Space left and right in the box.
 * @cssprop [--checkout-phone-field-font-size=max(1em, 16px)] - Size of the number; 16 px or more keeps phones from zooming.
 * @cssprop [--checkout-phone-field-focus-width=2px] - Width of the focus outline.
 * @cssprop [--checkout-phone-field-focus-offset=-1px] - Offset of the focus outline.
 * @cssprop --checkout-phone-field-focus-border-color - Border colour of the focused box; default: the accent.
 * @cssprop --checkout-phone-field-focus-shadow - Shadow of the focused box; default: its shadow.
 * @cssprop [--checkout-phone-field-label-gap=.375rem] - Space below the label.
 * @cssprop --checkout-phone-field-label-size - Font size of the label.
 * @cssprop --checkout-phone-field-label-weight - Font weight of the label.
 * @cssprop --checkout-phone-field-label-color - Colour of the label.
 * @cssprop --checkout-phone-field-font-family - Typeface of all text; default: the page's.
 * @cssprop [--checkout-phone-field-message-gap=.375rem] - Space above hint and message.
 * @cssprop [--checkout-phone-field-message-size=.875em] - Font size of hint and message.
 * @cssprop [--checkout-phone-field-quiet-color=light-dark(#5a5f69, #b4b9c2)] - Colour of hint, calling code and "(optional)".
 * @cssprop [--checkout-phone-field-placeholder-color=light-dark(#6b707a, #a3a8b1)] - Colour of the placeholder.
 * @cssprop --checkout-phone-field-list-background - Background of the searchable list; default: that of the box.
 * @cssprop --checkout-phone-field-list-border-color - Border colour of the searchable list; default: that of the box.
 * @cssprop --checkout-phone-field-list-radius - Corner radius of the searchable list; default: that of the box.
 * @cssprop [--checkout-phone-field-list-shadow=0 .5rem 1.5rem #0004] - Shadow of the searchable list.
 * @cssprop [--checkout-phone-field-list-height=22rem] - Most height of the searchable list.
 * @cssprop --checkout-phone-field-list-active-background - Background of the country that Enter takes.
 *
 * @cssState invalid - The number can't be submitted.
 * @cssState user-invalid - The same, once the shopper has been told.
 * @cssState complete - There is a number that can be submitted.
 * @cssState empty - Nothing is typed.
 * @cssState warning - The number can be submitted but lies in no known range, or loses its extension.
 * @cssState focused - The focus is in the field.
 * @cssState disabled - The field or its fieldset is disabled.
 * @cssState unverified - The value is passed on as it came.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: signatures of what every element has
export class CheckoutPhoneField extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = styles;
  /**
   * A copy of the page (`cloneNode`: the cache of Turbo, a row that is added) keeps what was typed, as
   * it does of a native input.
   */
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', clonable: true };
  static override readonly properties: PropertyDeclarations = {
    name: early,
    disabled: early,
    readOnly: { attribute: false, noAccessor: true },
    optional: { type: Boolean, reflect: true },
    autocomplete: {},
    countries: {},
    excludeCountries: { attribute: 'exclude-countries' },
    preferredCountries: { attribute: 'preferred-countries' },
    types: {},
    strictness: {},
    label: {},
    hint: {},
    placeholder: {},
    locale: {},
    placementTarget: { attribute: 'placement-target' },
    picker: {},
    hiddenInput: { type: Boolean, attribute: 'hidden-input' },
    messages: { attribute: false },
    countryNames: { attribute: false },
    value: early,
    country: early,
    session: { attribute: false, noAccessor: true },
    placement: { noAccessor: true },
  };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'value', 'country', 'readonly', 'lang', 'name', 'form'];
  }

  // What the browser itself reads from attributes is kept in them, as on a native input: a form
  // asked in the same breath must already know.

  /** Name of the entry in the form's data, as on a native input. */
  get name(): string {
    return this.getAttribute('name') ?? this.#control.deputy?.name ?? '';
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
  /** ISO 3166-1 alpha-2 codes that are neither accepted nor listed, of those in `countries` as well. */
  excludeCountries: readonly string[] = [];
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
  /**
   * How the list of countries opens: `auto`, with a search where a fine pointer or a key opens it and
   * as the system's own list at a touch; `native`, always the system's; `search`, with a search at a
   * touch, too.
   */
  picker: 'auto' | 'native' | 'search' = 'auto';
  /**
   * Submit by an `<input type="hidden">` in the field, for scripts that walk the form's inputs by
   * hand (jQuery's `serialize()`); with an input of the page's it is always so.
   */
  hiddenInput = false;
  /** Overrides of single messages. */
  messages: Partial<Messages> = {};
  /**
   * Names of single countries, by ISO 3166-1 alpha-2 code, in the place of the browser's own: in the
   * list, in messages and where the country is announced.
   */
  countryNames: CountryNames = {};

  readonly #model = new PhoneModel(this, {
    written: () => this.getAttribute('country')?.toUpperCase(),
    spoken: () => localeRegion(nearestLanguage(this), browserLanguages()),
  });
  readonly #control = new FormControl(this, (mark) => this.#tell(mark));
  readonly #input = new VisibleInput(
    (text) => this.#model.formatted(text),
    (cause, anew) => this.#onEdit(anew, cause === 'history'),
    () => this.#onWrite(),
  );
  readonly #checkout = new LateCheckout(
    this,
    (isNew) => this.#onSession(isNew),
    () => this.#input.isComposing,
    checkout,
    placement,
  );
  readonly #voice = new Voice(() => this.#refresh());
  readonly #picker = new Picker(
    leisure,
    () => this.#select,
    () => this.#countries(),
    () => this.#atLeisure(),
  );
  readonly #drawing = new Drawing(this, this.#model, this.#control, this.#voice, this.#input);
  /** Whether it is on a page, its form, and what hears of both. */
  #joined: readonly unknown[] = [];
  /** What can read the page is on its way. */
  #page: Promise<unknown> | undefined;
  /** Enter was pressed, and what submits as a native input does is awaited. */
  #entering: Promise<void> | undefined;
  readonly #onLanguage = () => {
    this.#model.hold();
    this.requestUpdate('lang');
    if (this.#model.isReadyTold) void this.#load();
  };

  /**
   * Registers the element.
   *
   * @param tag a name of the page's own, which stands for nothing else
   * @param registry the registry of a document or a shadow root
   * @returns the class, or the subclass that it is called of
   * @throws {DOMException} the name, or this class, is registered already
   */
  static define(
    tag = 'checkout-phone-field',
    registry: CustomElementRegistry = customElements,
  ): typeof CheckoutPhoneField {
    registry.define(tag, this);
    return this;
  }

  // --- The number ------------------------------------------------------------------------------

  /**
   * The number in E.164 form, or `''`. When `format` is `unverified` it is the text as it came: a
   * wallet's, or one typed while the engine can't be loaded. Setting it prefills with any text; one
   * that can't be read is shown and flagged, never dropped.
   */
  get value(): string {
    return this.#fresh.value;
  }
  set value(value: string) {
    const text = value == null ? '' : String(value);
    // A host that writes back what an event told it must not touch what is being typed: while the
    // text is incomplete its value is '', and '' must not empty the field under the shopper, nor
    // when another field is being typed in, which draws the page again.
    // Nor must one that writes down that it knows no number yet, before the session tells one.
    if (
      text === this.value &&
      (text ||
        !this.#model.text ||
        onServer ||
        this.#model.talk !== 'pristine' ||
        this.matches(':focus-within'))
    ) {
      return;
    }
    this.#model.isDirty = true;
    this.#prefill(text);
  }

  /** The `value` attribute: what a reset returns to, unless the session has a number. */
  get defaultValue(): string {
    const { isTheirs, element } = this.#input;
    return this.getAttribute('value') ?? ((isTheirs && element?.defaultValue) || '');
  }
  set defaultValue(value: string) {
    this.setAttribute('value', value);
  }

  /** How much `value` can be trusted. */
  get format(): PhoneFormat {
    return this.#fresh.format;
  }
  /** Everything known about the number; frozen. */
  get reading(): PhoneReading {
    return this.#fresh.reading;
  }
  /** Whether the number can be submitted as it is. */
  get complete(): boolean {
    return this.#fresh.complete;
  }
  /** Whether nothing is typed. */
  get empty(): boolean {
    return this.#fresh.empty;
  }
  /** Whether the number is another one than the field was prefilled with. */
  get changed(): boolean {
    return this.#fresh.changed;
  }
  /** Whether a number must be given. */
  get required(): boolean {
    return !this.optional && !this.#checkout.isOff;
  }

  /**
   * ISO 3166-1 alpha-2 code that the number is read with. Setting it chooses, as the picker does;
   * the attribute is only the default, and without it the country set last is what a reset returns
   * to.
   */
  get country(): string {
    return this.#fresh.country;
  }
  set country(country: string) {
    this.#model.given = String(country ?? '').toUpperCase();
    const isRead = this.#model.readBy !== 'none';
    this.#choose(this.#model.given);
    if (isRead) void this.#load();
  }

  /** Empties the field, without an event, as setting a native input's value to `''`. */
  clear(): void {
    this.#model.isDirty = true;
    this.#prefill('');
  }

  /**
   * Takes the phone number of a wallet's contact (Apple Pay, Google Pay) exactly as it came.
   *
   * @returns whether there was a number in it
   */
  applyWalletContact(contact: WalletContact): boolean {
    const known = readWalletContact(contact);
    if (!known) return false;
    this.#model.take(known.phone, known.wallet);
    this.#show();
    return true;
  }

  // --- The checkout ----------------------------------------------------------------------------

  /**
   * A Checkout Session or a Payment Link as it comes from Stripe's API, an object with the same
   * fields, or the session of Stripe.js. It is read by a file of its own: `updateComplete` settles
   * when it counts.
   */
  get session(): unknown {
    return this.#checkout.session;
  }
  set session(session: unknown) {
    const before = this.#checkout.session;
    this.#checkout.take(session);
    this.requestUpdate('session', before);
  }

  /** `auto` finds its place on the page, `inline` stays; `auto` by default once there is a session. */
  get placement(): 'auto' | 'inline' {
    return this.#checkout.placement;
  }
  set placement(placement: 'auto' | 'inline' | undefined) {
    this.#checkout.placement = placement;
  }

  // --- A form control --------------------------------------------------------------------------

  /** The form it belongs to (HTML Living Standard, `ElementInternals`). */
  get form(): HTMLFormElement | null {
    return this.#control.form;
  }
  /** The page's own `<label>`s of this field. */
  get labels(): NodeList {
    return this.#control.labels;
  }
  /** Always `tel`, for hosts that tell controls apart by type. */
  get type(): string {
    return 'tel';
  }
  /** As on a native input. */
  get validity(): ValidityState {
    return this.#upToDate.validity;
  }
  /** What is wrong, in the field's language; `''` if nothing is. */
  get validationMessage(): string {
    return this.#upToDate.validationMessage;
  }
  /** As on a native input. */
  get willValidate(): boolean {
    return onServer ? !this.disabled && !this.readOnly : this.#control.willValidate;
  }
  /** As on a native input: fires `invalid` if the value can't be submitted. */
  checkValidity(): boolean {
    return this.#upToDate.checkValidity();
  }
  /** As on a native input: also shows the message and focuses the input. */
  reportValidity(): boolean {
    return this.#upToDate.reportValidity();
  }
  /** As on a native input: a text of the host's own that makes the field invalid; `''` ends it. */
  setCustomValidity(message: string): void {
    this.#model.customError = String(message);
    this.#refresh();
  }
  /** Focuses the input. */
  override focus(options?: FocusOptions): void {
    const { element } = this.#input;
    if (element) element.focus(options);
    else if (this.isConnected) {
      void this.updateComplete.then(() => this.#input.element?.focus(options));
    }
  }
  /** Selects the text, as on a native input. */
  select(): void {
    this.#input.element?.select();
  }
  /**
   * Settles when the engine and the metadata of the current country are loaded or can't be; asking
   * for it starts loading.
   */
  get ready(): Promise<void> {
    void this.#fresh;
    return this.#load();
  }

  /** @internal */
  formResetCallback(): void {
    const { terms } = this.#checkout;
    if (terms?.prefill) this.#model.reset(terms.prefill, terms.country);
    else this.#model.reset(this.defaultValue);
    this.#show();
  }
  /** @internal */
  formDisabledCallback(): void {
    this.#refresh();
  }
  /** @internal */
  formStateRestoreCallback(kept: File | string | FormData | null): void {
    if (typeof kept !== 'string') return;
    this.#model.restore(unpackMemory(kept));
    this.#show();
  }
  /** @internal */
  formAssociatedCallback(): void {
    if (!this.isConnected || this.#checkout.isMoving) return;
    this.#joinForm();
    this.#checkout.connect();
  }

  // --- Life on the page ------------------------------------------------------------------------

  constructor() {
    super();
    // A page's <label> clicks the element it labels; the click is meant for the input.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
    this.addEventListener('focusin', () => {
      if (this.#checkout.isMoving) return;
      this.#joinForm(true);
      this.#mark();
      this.#voice.announcement = '';
      // The page's labels may have come, gone or changed.
      this.requestUpdate();
      this.#askAgain();
    });
    this.addEventListener('focusout', (event) => this.#onLeave(event));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value' && !this.#model.isDirty) this.#prefill(value ?? '');
    else if (name === 'lang') this.#onLanguage();
    // The rest is Lit's, which renews once for all; but a hidden input takes name and form from here.
    // A field that is being made is read when it comes to its place, or is asked.
    else if (
      this.#model.readBy !== 'none' &&
      (name === 'country' || name === 'readonly' || this.#control.deputy)
    ) {
      // What is typed already may wait for the plan of another country.
      void this.#load();
      this.#refresh();
    }
  }

  /** A setting of the page's counts at once: a form may be asked in the same breath. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    const read = lists[name as 'types'];
    if (read) {
      // An attribute is a text. Frameworks take a list away by null, undefined or '', and set a text
      // as they find it.
      const list = this[name as 'types'];
      const right = read(list) as PhoneType[];
      if (!Array.isArray(list) || `${right}` !== `${list}`) this[name as 'types'] = right;
    }
    super.requestUpdate(name, old, options);
    // Properties are set before there are any parts.
    if (name !== undefined && (this.#model?.readBy ?? 'none') !== 'none') this.#refresh();
  }

  override connectedCallback(): void {
    if (onServer) return;
    super.connectedCallback();
    if (this.#checkout.isMoving) return;
    this.#beHelped();
    this.#joinForm();
    this.#checkout.connect();
    // Drawn by a server: what is typed already counts at once.
    this.#takeInput();
    this.#refresh();
    // Asked for while the page is still being made, but behind the attributes that React sets first
    // then; what is there already can wait.
    const soon = this.#model.text || !enhancements.now ? queueMicrotask : whenIdle;
    soon(() => void this.#load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#checkout.isMoving) return;
    this.#joinForm();
    this.#checkout.disconnect();
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
    const { pending, awaited } = this.#checkout;
    await Promise.all([pending, awaited, this.#adopt()]);
    // What has come is to be drawn.
    return this.isUpdatePending ? super.getUpdateComplete() : done;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Another document refuses the style sheet that Lit would give it, and the field with it.
    const here = this.ownerDocument === document;
    // Not LitElement's: where its hydration is loaded, that would ask a server to have drawn just this.
    const root = here
      ? ReactiveElement.prototype['createRenderRoot'].call(this)
      : (this.shadowRoot ?? this.attachShadow(CheckoutPhoneField.shadowRootOptions));
    if (!here) this.adoptedCallback();
    const hear = (event: Event) => this.#onInside(event);
    for (const type of inside) root.addEventListener(type, hear);
    return root;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated && this.#input.element) return this.#takeOver();
    super.scheduleUpdate();
    return undefined;
  }

  /** Keeps what a server has drawn until all is there to draw the same: nothing flashes or jumps. */
  async #takeOver(): Promise<void> {
    await Promise.allSettled([takeOver.get(), leisure.get(), this.#load(), this.#speak()]);
    const { now } = takeOver;
    const focused = !now && this.matches(':focus-within');
    if (now) now.takeOver(this.renderRoot, this.renderOptions);
    else this.renderRoot.replaceChildren();
    super.scheduleUpdate();
    if (focused) this.focus();
  }

  /**
   * A session that is about to be read may bring a number, or need no field: until then nothing is
   * drawn that would flash. What the page wrote into the field is never held back.
   */
  protected override shouldUpdate(): boolean {
    const { awaited } = this.#checkout;
    if (this.hasUpdated || !awaited || this.firstElementChild) return true;
    void awaited.then(() => this.requestUpdate());
    return false;
  }

  protected override willUpdate(): void {
    if (onServer && !this.#model.isDirty && !this.#model.text) {
      this.#model.prefill(this.defaultValue);
    }
    void this.#speak();
    // In a browser it has been read since: by `requestUpdate`, or when it came to its place.
    if (onServer) this.#refresh();
  }

  protected override render(): unknown {
    return this.#checkout.isOff ? offTemplate : this.#drawing.template();
  }

  protected override updated(): void {
    this.toggleAttribute('data-off', this.#checkout.isOff);
    this.#takeInput();
    this.#picker.show(this.#model.shownCountry);
    const { face } = this.#drawing;
    if (face) this.#control.nameGroup(this.#input.face(face, this.labels, this));
    const { talk } = this.#model;
    leisure.now?.followField(
      this,
      talk,
      this.#voice,
      enhancements.now,
      loadFor,
      offering,
      callingCodeOf,
    );
  }

  protected override firstUpdated(): void {
    if (this.hasAttribute('autofocus') && document.activeElement === document.body) this.focus();
  }

  /** @param anew something of the page's may be there that was not, of which nobody tells */
  #joinForm(anew = false): void {
    const joined = [this.isConnected, this.form, enhancements.now, leisure.now];
    if (!anew && joined.every((one, at) => one === this.#joined[at])) return;
    this.#joined = joined;
    this.#control.leave();
    // Help may come when the field has left: nothing of the page's is to hold it then.
    if (!this.isConnected) return;
    const ended = this.#control.join((event) => this.#onSubmit(event));
    this.#page = enhancements.now?.watchFormCountry(
      placement,
      this,
      (country) => this.#onFormCountry(country),
      ended,
    );
    void this.#page?.then(() => {
      this.#page = undefined;
    });
    leisure.now?.watchLanguage(this, nearestLanguage, this.#onLanguage, ended);
  }

  /** Takes the page's own input if there is one, else ours. */
  #takeInput(): void {
    if (!this.#input.take(this.shadowRoot)) return;
    const { isTheirs, element } = this.#input;
    if (!element) return;
    if (isTheirs && this.disabled) element.disabled = true;
    if (isTheirs && this.readOnly) element.readOnly = true;
    // What was typed before the script came is the shopper's; our own text fills an empty input.
    if ((isTheirs || !this.hasUpdated) && (element.value || element.defaultValue)) {
      if (element.value !== element.defaultValue) this.#model.isDirty = true;
      if (this.#model.isDirty) {
        this.#model.touch();
        // In a copy of a page, what it was read with.
        if (!this.hasUpdated) this.#model.byHand = this.#select?.value ?? '';
      }
    } else this.#input.show(this.#model.text);
    if (isTheirs) {
      this.#refresh();
      // Firefox loses a key that comes between an input's new place in the box and its next layout.
      void element.offsetWidth;
    } else {
      this.#renew();
    }
    if (this.#model.talk === 'pristine') this.#model.heard();
    void this.#adopt();
    if (this.#model.text) void this.#load();
  }

  /** Adopts the page's own input; from then on, or when it is asked for, a hidden one submits. */
  async #adopt(): Promise<void> {
    if (!this.#input.isWaiting && (!this.hiddenInput || this.#control.deputy)) return;
    const file = adoption.now ?? (await adoption.get().catch(() => undefined));
    if (!file) return;
    this.#control.deputy ??= new file.Deputy(this);
    if (this.#input.isWaiting) this.#input.adopt(file.adoptInput, this);
    this.#refresh();
  }

  // --- What comes later ------------------------------------------------------------------------

  /** Somebody comes near, or submits: whatever could not be had is asked for once more. */
  #askAgain(): void {
    this.#checkout.retry();
    void this.#adopt();
    void this.#load();
  }

  /** Loads what the text and its country need; a failure costs convenience and is tried again. */
  #load(): Promise<void> {
    this.#beHelped();
    if (enhancements.now && this.#model.isLoaded && !this.#page) {
      this.#onLoaded();
      return Promise.resolve();
    }
    return Promise.all([this.#model.load(), enhancements.get(), this.#page]).then(
      // The text or the country may have become another while this was on its way.
      () => this.#load(),
      () => this.#beHelped(),
    );
  }

  /** Takes the help that has come. */
  #beHelped(): void {
    this.#control.manners = leisure.now;
    if (this.#input.isLive || !enhancements.now) return;
    this.#input.enliven(enhancements.now.LiveInput);
    this.#joinForm();
    this.#refresh();
  }

  /** Takes what could wait. */
  #atLeisure(): void {
    this.#beHelped();
    this.#joinForm();
    this.#refresh();
  }

  #onLoaded(): void {
    const model = this.#model;
    if (model.readBy !== 'engine' || !model.isReadyTold) {
      const before = model.country;
      this.#refresh();
      this.#input.reformat();
      void this.#fresh;
      // What the shopper typed meanwhile now reads as a number: hosts that listen must know.
      if (model.hasNews) {
        this.#dispatchInput();
        // Who listens for finished numbers alone, too: also where Enter came before the engine.
        if (model.isCommitted || !this.matches(':focus-within')) this.#dispatchChange();
      }
      if (model.talk !== 'pristine') this.#follow(before);
    }
    if (model.isReadyTold) return;
    model.isReadyTold = true;
    this.#fire(PhoneReadyEvent);
    this.#picker.prepare();
  }

  // --- What the shopper does -------------------------------------------------------------------

  #onEdit(anew: boolean | undefined, back: boolean): void {
    const before = this.#model.country;
    this.#voice.announcement = '';
    this.#model.edit(this.#input.text, anew, back);
    this.#renew(true);
    // Most keys change nothing that is drawn: the input shows its own text.
    if (this.#drawing.isStale) this.requestUpdate();
    this.#dispatchInput();
    this.#follow(before);
    void this.#load();
  }

  /** The shopper picked a country. */
  #onPick(country: string): void {
    const { value, country: before } = this;
    this.#voice.announcement = '';
    // Who has only picked a country has made no mistake yet.
    if (this.#model.text) this.#model.touch();
    this.#choose(country);
    if (this.value !== value) {
      this.#model.isDirty = true;
      this.#dispatchInput();
      this.#dispatchChange();
    }
    if (this.country !== before) this.#fire(PhoneCountryChangeEvent);
    void this.#load();
  }

  #onFormCountry(country: string): void {
    if (country === this.#model.formCountry) return;
    const before = this.#model.country;
    this.#model.followForm(country);
    this.#refresh();
    this.#input.reformat();
    // What the page said from the start is no change to tell of.
    if (this.#model.isReadyTold) this.#follow(before);
    void this.#load();
  }

  /** A script wrote into the page's own input. */
  #onWrite(): void {
    if (this.#input.text === this.#model.text) return;
    this.#model.write(this.#input.text);
    this.#refresh();
    if (this.#model.talk === 'pristine') this.#model.heard();
    if (this.isConnected) void this.#load();
  }

  /** Something happened in the shadow tree. */
  #onInside(event: Event): void {
    const { target, type } = event;
    // The inner control's own events end here; the element fires its own in their place.
    if (type === 'input' || type === 'change') event.stopPropagation();
    if (type === 'slotchange') this.#takeInput();
    else if (type === 'keydown') this.#onKeydown(event as KeyboardEvent);
    else if (type === 'change' || type === 'focusout') {
      if (target === this.#input.element && !this.#checkout.isMoving) this.#commit();
      else if (target === this.#select && type === 'change') this.#onPick(this.#select!.value);
    } else if (type !== 'input') {
      // Whoever comes near may open the picker; where nothing hovers, this comes right before a press.
      // Heard here, since the focus that goes from our input to the picker does not leave the root.
      this.#picker.fill();
      leisure.now?.comeNear(this, this.#voice, event);
    }
  }

  /** The form is submitted: a last try for a file that failed before, and one on its way is awaited. */
  #onSubmit(event: SubmitEvent): void {
    this.#askAgain();
    const { readBy, text, wallet } = this.#fresh;
    if (text && !wallet && readBy !== 'engine' && !this.#checkout.isOff) {
      holdSubmit(this, event, this.#load());
    }
  }

  #onKeydown(event: KeyboardEvent): void {
    // Some engines end a composition by an Enter of this code and not of `isComposing`.
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    if (event.target !== this.#input.element) return;
    this.#commit();
    // A slotted input is in the form itself: there the browser submits. Here we wait until every
    // listener of the page has had its chance to prevent it.
    if (this.#input.isTheirs) return;
    setTimeout(() => {
      if (event.defaultPrevented) return;
      // Pressed again while the first press waits, it is still one submission.
      this.#entering ??= inASecond(leisure.get()).then(() => {
        this.#entering = undefined;
        this.#beHelped();
        this.#control.submitByEnter();
      });
    });
  }

  #onLeave(event: FocusEvent): void {
    if (this.#checkout.isMoving || this.contains(event.relatedTarget as Node | null)) return;
    this.#mark();
    this.requestUpdate();
    leisure.get().then(
      ({ whenLeft }) =>
        whenLeft(this, () => {
          if (this.#model.talk === 'editing') this.#tell('');
        }),
      // There are no words without that file.
      () => {},
    );
    void this.#load();
  }

  // --- What is told ----------------------------------------------------------------------------

  #commit(): void {
    if (this.#fresh.commit()) this.#dispatchChange();
  }

  #dispatchInput(): void {
    this.#fresh.valueHeard();
    this.#fire(PhoneInputEvent);
  }

  #dispatchChange(): void {
    this.#fresh.commit();
    this.#fire(PhoneChangeEvent);
  }

  #fire(Type: new (state: PhoneFieldState) => Event): void {
    this.dispatchEvent(new Type(this.#fresh));
  }

  /** The country followed the text or the form: says so, quietly. */
  #follow(before: string): void {
    const { country } = this.#model;
    if (country === before) return;
    this.#voice.announcement =
      leisure.now?.countryChanged(
        this.#voice,
        country,
        callingCodeOf(country),
        this.countryNames,
      ) ?? '';
    this.#fire(PhoneCountryChangeEvent);
  }

  /**
   * Shows the shopper what is wrong.
   *
   * @param mark to announce it as well, and behind what: only another text than before is heard. Whom
   *   the focus brings to the input hears it there
   */
  #tell(mark?: string): void {
    if (this.#model.talk === 'told' && mark == null) return;
    this.#model.talk = 'told';
    if (mark != null) this.#voice.announcement = (this.#drawing.told?.message ?? '') + mark;
    this.#mark();
    this.requestUpdate();
  }

  /** The session has been read, or the field takes another part in its form. */
  #onSession(isNew: boolean): void {
    const { terms } = this.#checkout;
    if (isNew && terms?.prefill) {
      const { prefill, country, prefillSource } = terms;
      // What the shopper has typed since stays; a new prefill is only what it is compared with, if
      // it is not just what Stripe.js was told of it.
      if (!this.#model.isDirty && !this.#model.isPrefilled(prefill))
        this.#prefill(prefill, country);
      else if (prefillSource !== 'phoneNumber') this.#model.remember(prefill, country);
    }
    this.#refresh();
  }

  // --- Keeping everything in step --------------------------------------------------------------

  #prefill(text: string, country = ''): void {
    this.#model.prefill(text, country);
    this.#show();
  }

  #choose(country: string): void {
    this.#model.pick(country);
    this.#input.show(this.#model.text);
    this.#refresh();
  }

  /** The page gave the model another text: shows it, and tells nobody what they know. */
  #show(): void {
    this.#input.show(this.#model.text);
    this.#refresh();
    this.#model.heard();
    if (this.#model.text && this.isConnected) void this.#load();
  }

  /** The model, brought up to date if something came behind our back. */
  get #fresh(): PhoneModel {
    const { element, text } = this.#input;
    const isStale = element && text !== this.#model.text;
    if (isStale || this.#model.readBy === 'none') this.#refresh();
    return this.#model;
  }

  /** The form control, likewise. */
  get #upToDate(): FormControl {
    void this.#fresh;
    return this.#control;
  }

  /** Text → model → form, and draws it soon. Everything a host can ask for follows from here. */
  #refresh(): void {
    this.#renew();
    this.requestUpdate();
  }

  /** @param isEditing the shopper edits just now: no need to look where the focus is */
  #renew(isEditing = false): void {
    const { element, text } = this.#input;
    if (element) this.#model.text = text;
    if (enhancements.now) this.#model.judge = enhancements.now.judge;
    this.#model.read();
    if (onServer) return;
    const { value, memory, verdict, customError } = this.#model;
    const { isOff } = this.#checkout;
    const flag = isOff ? '' : verdict.flag;
    // Before it is adopted, an input of the page's that has a name submits itself.
    const isSilent = isOff || (this.#input.isWaiting && element?.name);
    this.#control.enter({
      value: isSilent ? null : value,
      memory,
      flag,
      message: () => customError || this.#drawing.say(verdict.message || 'required'),
      anchor: flag && element?.isConnected ? element : undefined,
    });
    this.#mark(isEditing);
  }

  #mark(isEditing = false): void {
    this.#control.mark(
      this.#model,
      isEditing || this.matches(':focus-within'),
      !isEditing && this.matches(':disabled'),
    );
  }

  // --- What is seen and heard ------------------------------------------------------------------

  #speak(): Promise<unknown> | undefined {
    const own = typeof this.locale === 'string' ? this.locale : '';
    const language =
      own || this.#checkout.terms?.locale || nearestLanguage(this) || browserLanguages()[0];
    // A server draws every page alike: only with words that were there from the start.
    const isSilent = !language || (onServer && !messagesNow(language));
    return this.#voice.speak(isSilent ? 'en' : language, this.messages);
  }

  get #select(): HTMLSelectElement | null {
    return this.renderRoot?.querySelector('select');
  }

  #countries(): CountryList {
    return {
      countries: this.#drawing.offered,
      preferred: this.preferredCountries,
      locale: this.#voice.language,
      names: this.countryNames,
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
