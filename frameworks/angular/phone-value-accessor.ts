/**
 * `<checkout-phone-field>` in Angular's forms: a directive for `formControl`, `formControlName` and
 * `ngModel`, for Angular 19 and newer. It is source, to import or to copy: the application compiles
 * it with its own, by whatever version of Angular it has.
 *
 * The shopper's number goes to the control on `input` and is not written back; the application's
 * goes to the field by {@link PhoneValueAccessor.writeValue}, which raises no event. What the field
 * finds out by itself, once its engine is there, goes to the control without marking it as dirty.
 */
import {
  ChangeDetectorRef,
  Directive,
  type DoCheck,
  ElementRef,
  forwardRef,
  inject,
} from '@angular/core';
import {
  type AbstractControl,
  type ControlValueAccessor,
  FormControl,
  FormResetEvent,
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  type Validator,
} from '@angular/forms';
import type { CheckoutPhoneField } from 'checkout-phone-field';
// Registers the element. Not needed where a script tag does.
import 'checkout-phone-field/define';

/** The flags of `validity` that the field sets, each with its key in `control.errors`. */
const ERRORS = {
  valueMissing: 'required',
  badInput: 'badInput',
  tooShort: 'tooShort',
  tooLong: 'tooLong',
  typeMismatch: 'typeMismatch',
  customError: 'customError',
} as const;

/**
 * What `control.errors` holds of the field: one key, with what the field tells the shopper, in the
 * field's language. An empty field is `required`, as in Angular's own validators.
 */
export type PhoneErrors = {
  readonly [Key in (typeof ERRORS)[keyof typeof ERRORS]]?: string;
};

/** Lets Angular's forms read, write, validate, disable and reset a `<checkout-phone-field>`. */
@Directive({
  selector:
    'checkout-phone-field[formControl],checkout-phone-field[formControlName],checkout-phone-field[ngModel]',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => PhoneValueAccessor), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => PhoneValueAccessor), multi: true },
  ],
  host: {
    '(input)': 'typed()',
    '(focusout)': 'left($event)',
    '(ready)': 'agree()',
    '(countrychange)': 'agree()',
  },
})
export class PhoneValueAccessor implements ControlValueAccessor, Validator, DoCheck {
  readonly #field = inject<ElementRef<CheckoutPhoneField>>(ElementRef).nativeElement;
  readonly #view = inject(ChangeDetectorRef);
  #tellValue: (value: string) => void = () => {};
  #tellTouched: () => void = () => {};
  #tellVerdict: () => void = () => {};
  /** Known from its first validation on, which follows its first value. */
  #control: AbstractControl | undefined;
  #resets: { unsubscribe(): void } | undefined;
  /** No control has written yet. */
  #fresh = true;
  /** The value that field and control exchanged last, whichever gave it. */
  #known = '';
  /** What the control was told last of what is wrong. */
  #told = '';

  /**
   * Shows the control's value, E.164 or any other text. A text that is not yet a number is `''` to
   * the control: then `setValue('')` says nothing new, and must not take it from the shopper. A reset
   * does, see {@link PhoneValueAccessor.#meet}. Nor does the `''` of a new control take away what a
   * session has brought: the control hears of it.
   */
  writeValue(value: unknown): void {
    const text = value == null ? '' : String(value);
    const another = !this.#control && !this.#fresh;
    const before = this.#known;
    this.#fresh = false;
    this.#known = text;
    if (!text) {
      if (another || before) this.#clear();
      return;
    }
    this.#field.value = text;
    // A number that is not in E.164 form becomes so when it is read; one that is none is refused.
    void this.#field.ready?.then(() => this.agree());
  }

  /** Angular calls it with each control, and once more when the control goes. */
  registerOnChange(tell: (value: string) => void): void {
    this.#tellValue = tell;
    this.#control = undefined;
    this.#resets?.unsubscribe();
  }

  registerOnTouched(tell: () => void): void {
    this.#tellTouched = tell;
  }

  registerOnValidatorChange(tell: () => void): void {
    this.#tellVerdict = tell;
  }

  setDisabledState(disabled: boolean): void {
    this.#field.disabled = disabled;
  }

  validate(control: AbstractControl): PhoneErrors | null {
    if (control !== this.#control) this.#meet(control);
    const errors = this.#errors();
    this.#told = JSON.stringify(errors);
    return errors;
  }

  /** The page may have bound other `types`, another `strictness` or a session. */
  ngDoCheck(): void {
    if (this.#behind()) queueMicrotask(() => this.agree());
  }

  protected typed(): void {
    this.#known = this.#field.value;
    this.#tellValue(this.#known);
  }

  /** Moving between country and number is not leaving, nor is looking the number up elsewhere. */
  protected left({ relatedTarget }: FocusEvent): void {
    const { activeElement } = this.#field.getRootNode() as Document;
    const stays = [relatedTarget as Node | null, activeElement].some((to) =>
      this.#field.contains(to),
    );
    if (!stays) this.#tellTouched();
  }

  /** Tells the control what the field knows better by now. */
  protected agree(): void {
    if (!this.#control || !this.#behind()) return;
    const found = this.#found();
    this.#told = JSON.stringify(this.#errors());
    if (found) {
      this.#known = found;
      this.#control.setValue(found, { emitModelToViewChange: false });
    } else {
      this.#tellVerdict();
    }
    this.#view.markForCheck();
  }

  #behind(): boolean {
    return !!this.#found() || JSON.stringify(this.#errors()) !== this.#told;
  }

  /** The number, if neither control nor shopper gave it: read from a text, or a session's. */
  #found(): string {
    const { format, value } = this.#field;
    return format === 'e164' && value !== this.#known ? value : '';
  }

  #errors(): PhoneErrors | null {
    const { validity, validationMessage, willValidate } = this.#field;
    // On a server there is an element but no field.
    if (!validity || !willValidate) return null;
    for (const flag of Object.keys(ERRORS) as (keyof typeof ERRORS)[]) {
      if (validity[flag]) return { [ERRORS[flag]]: validationMessage };
    }
    return null;
  }

  #meet(control: AbstractControl): void {
    this.#control = control;
    this.#resets = control.events.subscribe((event) => {
      if (event instanceof FormResetEvent && !this.#known) this.#clear();
    });
    // A reset button resets the field after the control: both go back to the same number.
    if (control instanceof FormControl && this.#known) {
      this.#field.defaultValue = String(control.defaultValue ?? '');
    }
  }

  #clear(): void {
    this.#field.clear?.();
  }
}
