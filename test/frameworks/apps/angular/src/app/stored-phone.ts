import { ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { PhoneValueAccessor } from 'checkout-phone-field/angular';

/** The session brings the number. Nothing else makes Angular look at this part of the page. */
@Component({
  selector: 'app-stored-phone',
  imports: [PhoneValueAccessor, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <checkout-phone-field
      id="stored"
      placement="inline"
      [formControl]="phone"
      [session]="session"
    />
    <output id="stored-value">{{ phone.value }}</output>
    <output id="stored-valid">{{ phone.valid }}</output>
  `,
})
export class StoredPhone {
  protected readonly phone = new FormControl('', { nonNullable: true });
  protected readonly session = {
    mode: 'payment',
    phone_number_collection: { enabled: true },
    customer: { phone: '+32 470 12 34 56' },
  };
}
