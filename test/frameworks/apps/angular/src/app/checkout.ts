import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { PhoneValueAccessor } from 'checkout-phone-field/angular';
import { Address } from './address';
import { MoreForms } from './more-forms';

@Component({
  selector: 'app-checkout',
  imports: [ReactiveFormsModule, PhoneValueAccessor, Address, MoreForms],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './checkout.html',
})
export class Checkout {
  protected readonly form = inject(NonNullableFormBuilder).group({
    email: '',
    ship: false,
    phone: '',
  });
  protected readonly phone = this.form.controls.phone;

  protected readonly ship = toSignal(this.form.controls.ship.valueChanges, { initialValue: false });
  protected readonly collect = signal(false);
  protected readonly session = computed(() =>
    this.collect()
      ? {
          mode: 'payment',
          phone_number_collection: { enabled: true },
          shipping_address_collection: this.ship() ? { allowed_countries: ['FR'] } : null,
        }
      : null,
  );

  protected readonly shown = signal(true);
  protected readonly changes = signal(0);
  protected readonly submitted = signal('');
  protected readonly more = signal(false);

  protected pay(event: Event) {
    const form = event.target as HTMLFormElement;
    if (this.form.invalid) {
      // Says what is wrong and moves the focus there: Angular has the form's own way turned off.
      form.reportValidity();
      return;
    }
    this.submitted.set(JSON.stringify([...new FormData(form)]));
  }
}
