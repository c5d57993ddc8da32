import { Component } from '@angular/core';

@Component({
  selector: 'app-address',
  template: `
    <fieldset>
      <legend>Shipping address</legend>
      <p><label>Name <input name="name" autocomplete="shipping name"></label></p>
      <p><label>Address <input name="line1" autocomplete="shipping address-line1"></label></p>
      <p><label>City <input name="city" autocomplete="shipping address-level2"></label></p>
      <p><label>Postcode <input name="postcode" autocomplete="shipping postal-code"></label></p>
    </fieldset>
  `,
})
export class Address {}
