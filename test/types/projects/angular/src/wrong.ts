import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { type PhoneErrors, PhoneValueAccessor } from 'checkout-phone-field/angular';

@Component({
  selector: 'app-wrong',
  imports: [PhoneValueAccessor, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- wrong: a group is no control -->
    <checkout-phone-field [formControl]="form" />
    <!-- wrong: there is no such control -->
    <checkout-phone-field [formControl]="form.controls.telephone" />
    <!-- wrong: an event of the field has no such thing -->
    <checkout-phone-field (input)="text($event.phone)" />
    <!-- wrong: a text and no number -->
    <checkout-phone-field (change)="text($event.value.toFixed())" />
    <!-- wrong: there is no such placement -->
    <checkout-phone-field (placementchange)="text($event.placement === 'billing' ? '' : '')" />
    <!-- wrong: an event of the field is no text -->
    <checkout-phone-field (ready)="text($event)" />
    <!-- wrong: it is called code -->
    <checkout-phone-field (collectionerror)="text($event.reason)" />
    <!-- wrong: it takes nothing -->
    <checkout-phone-field #field (focus)="field.clear(true)" />
    <!-- wrong: neither 'possible' nor 'valid' -->
    <button (click)="field.strictness = 'loose'">Strict</button>
    <!-- wrong: the reading has no such thing -->
    <p>{{ field.reading.number }}</p>
    <!-- wrong: no error has this name -->
    <p>{{ errors.minlength }}</p>
    <!-- wrong: it may not be there -->
    <p>{{ errors.tooShort.length }}</p>
  `,
})
export class Wrong {
  protected readonly form = new FormGroup({ phone: new FormControl('') });
  protected readonly errors: PhoneErrors = {};

  protected text(text: string): string {
    return text;
  }
}
