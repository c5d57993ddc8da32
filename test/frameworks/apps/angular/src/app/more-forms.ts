import { JsonPipe } from '@angular/common';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, FormsModule, ReactiveFormsModule } from '@angular/forms';
import { PhoneValueAccessor } from 'checkout-phone-field/angular';
import { StoredPhone } from './stored-phone';

const control = (value: string) => new FormControl(value, { nonNullable: true });

/** What the checkout does not use of Angular's forms, for angular-forms.checks.ts. */
@Component({
  selector: 'app-more-forms',
  imports: [FormsModule, JsonPipe, PhoneValueAccessor, ReactiveFormsModule, StoredPhone],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './more-forms.html',
})
export class MoreForms {
  protected readonly one = control('');
  protected readonly values = signal(0);
  protected readonly two = control('');
  protected readonly swapped = signal(false);
  protected readonly mobileOnly = signal(false);
  protected readonly fixed = signal(false);

  /** The metadata of its country is not there yet. */
  protected readonly national = control('020 7946 0018');
  protected readonly short = control('');

  /** A reset returns to this number. */
  protected readonly filed = new FormGroup({ phone: control('+33612345678') });

  protected readonly order = new FormGroup({ email: control(''), phone: control('') });
  protected readonly ordered = signal('');

  protected readonly model = signal('');

  protected send(event: Event) {
    if (this.order.invalid) (event.target as HTMLFormElement).reportValidity();
    else this.ordered.set(JSON.stringify(this.order.value));
  }

  constructor() {
    this.one.valueChanges
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.values.set(this.values() + 1));
  }
}
