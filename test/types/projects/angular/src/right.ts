import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import type { CheckoutPhoneField, PhoneFieldState, PhonePlacement } from 'checkout-phone-field';
import { type PhoneErrors, PhoneValueAccessor } from 'checkout-phone-field/angular';

@Component({
  selector: 'app-right',
  imports: [FormsModule, PhoneValueAccessor, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form [formGroup]="form">
      <checkout-phone-field
        #field
        id="phone"
        class="wide"
        [style.width.%]="100"
        name="phone"
        country="FR"
        lang="fr"
        form="checkout"
        optional
        [attr.aria-describedby]="'why'"
        [countries]="['FR', 'BE']"
        [types]="['mobile']"
        [session]="session()"
        [messages]="{ required: 'We need it.' }"
        formControlName="phone"
        (input)="take($event)"
        (change)="text($event.value + $event.reading.country)"
        (countrychange)="text($event.country)"
        (placementchange)="stay($event.placement) && $event.preventDefault()"
        (collectionerror)="text($event.code + $event.message)"
        (ready)="text($event.type)"
        (focus)="field.select()"
      >
        <input slot="input" type="tel" name="phone">
      </checkout-phone-field>
    </form>
    <checkout-phone-field [formControl]="form.controls.phone" />
    <checkout-phone-field #office="ngModel" [(ngModel)]="phone" />
    <p>{{ office.errors }} {{ field.validationMessage }}</p>
    <checkout-phone-field [value]="phone()" (input)="phone.set($event.value)" />
  `,
})
export class Right {
  protected readonly form = new FormGroup({ phone: new FormControl('', { nonNullable: true }) });
  protected readonly phone = signal('');
  protected readonly session = signal<object | null>(null);
  protected readonly element = viewChild.required<ElementRef<CheckoutPhoneField>>('field');

  protected take(state: PhoneFieldState) {
    this.phone.set(state.value);
  }
  protected text(text: string) {
    this.phone.set(text);
  }
  protected stay(placement: PhonePlacement): boolean {
    return placement === 'email';
  }

  message(): string {
    const errors = this.form.controls.phone.errors as PhoneErrors | null;
    return errors?.required ?? errors?.tooShort ?? '';
  }
  clear() {
    this.element().nativeElement.clear();
  }
}
