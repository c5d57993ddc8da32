/** Checkout pages as shops build them. `#here` marks the row that the field belongs under. */

export interface CheckoutPage {
  readonly name: string;
  readonly markup: string;
  /** What the session says of shipping. */
  readonly shipping: boolean;
  readonly placement: 'shipping-address' | 'email' | 'inline';
  /** Id of the control that has the focus right before the field, in the order of Tab. */
  readonly before?: string;
  /** Other columns of the page stand beside it. */
  readonly beside?: boolean;
}

export const field = '<checkout-phone-field name="phone" country="FR"></checkout-phone-field>';
export const styles = `<style>
.row { display: flex; flex-wrap: nowrap; gap: 8px }
.col { flex: 1 }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8px }
.float { position: relative }
.off { display: none }
</style>`;

export const checkoutPages: readonly CheckoutPage[] = [
  {
    name: 'a plain form, labels around the inputs',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}
      <label>Email <input type="email" autocomplete="email"></label><br>
      <label>Street <input autocomplete="shipping street-address"></label><br>
      <label id="here">Postal code <input id="zip" autocomplete="shipping postal-code"></label>
      <button>Pay</button></form>`,
  },
  {
    name: 'no shipping collected: under the email input',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form><p id="here"><label for="mail">Email</label><input id="mail" type="email"></p>
      <p><label>Card <input autocomplete="cc-number"></label></p>${field}<button>Pay</button></form>`,
  },
  {
    name: 'a grid of rows and columns',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form><div class="mb"><label for="m">Email</label><input id="m" type="email"></div>${field}
      <div class="mb"><label for="a">Address</label><input id="a" autocomplete="shipping address-line1"></div>
      <div class="row" id="here"><div class="col"><label for="c">City</label><input id="c" autocomplete="shipping address-level2"></div>
      <div class="col"><label for="zip">Zip</label><input id="zip" autocomplete="shipping postal-code"></div></div>
      <button>Pay</button></form>`,
  },
  {
    name: 'fieldsets with legends',
    shipping: true,
    placement: 'shipping-address',
    before: 'country',
    markup: `<form>${field}<fieldset><legend>Contact</legend><label>Email <input type="email"></label></fieldset>
      <fieldset id="set"><legend>Shipping address</legend>
      <p><label>Street <input autocomplete="shipping address-line1"></label></p>
      <p id="here"><label>Country <select id="country" autocomplete="shipping country"><option value="FR">France</option></select></label></p>
      </fieldset><button>Pay</button></form>`,
  },
  {
    name: 'a table for layout: below the whole table',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<table id="here"><tbody>
      <tr><td>Email</td><td><input type="email"></td></tr>
      <tr><td>Street</td><td><input autocomplete="shipping address-line1"></td></tr>
      <tr><td>Zip</td><td><input id="zip" autocomplete="shipping postal-code"></td></tr></tbody></table>
      <button>Pay</button></form>`,
  },
  {
    name: 'floating labels',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form><div class="float" id="here"><input id="mail" type="email" placeholder=" "><label for="mail">Email</label></div>
      <div class="float"><input autocomplete="cc-name" placeholder=" " id="cc"><label for="cc">Name on card</label></div>${field}<button>Pay</button></form>`,
  },
  {
    name: 'billing and shipping: billing is not shipping',
    shipping: true,
    placement: 'shipping-address',
    before: 'szip',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <p><label>Street <input autocomplete="shipping address-line1"></label></p>
      <p id="here"><label>Zip <input id="szip" autocomplete="shipping postal-code"></label></p>
      <h3>Billing</h3><p><label>Street <input autocomplete="billing address-line1"></label></p>
      <p><label>Zip <input autocomplete="billing postal-code"></label></p><button>Pay</button></form>`,
  },
  {
    name: 'only a billing address: under the email input',
    shipping: true,
    placement: 'email',
    before: 'mail',
    markup: `<form>${field}<p id="here"><label>Email <input id="mail" type="email"></label></p>
      <p><label>Street <input autocomplete="billing address-line1"></label></p><button>Pay</button></form>`,
  },
  {
    name: 'named sections in the tokens',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<p><label>Email <input autocomplete="section-a email"></label></p>
      <p><label>Street <input autocomplete="section-a shipping street-address"></label></p>
      <p id="here"><label>Zip <input id="zip" autocomplete="section-a shipping postal-code"></label></p><button>Pay</button></form>`,
  },
  {
    name: 'hooks of the page’s own in place of tokens',
    shipping: true,
    placement: 'shipping-address',
    markup: `<form>${field}<p><label>Email <input data-checkout="email"></label></p>
      <div id="here" data-checkout="shipping-address"><input><input></div><button>Pay</button></form>`,
  },
  {
    name: 'an address that is hidden: under the email input',
    shipping: true,
    placement: 'email',
    before: 'mail',
    markup: `<form>${field}<p id="here"><label>Email <input id="mail" type="email"></label></p>
      <div class="off"><p><label>Street <input autocomplete="shipping address-line1"></label></p></div><button>Pay</button></form>`,
  },
  {
    name: 'right to left',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form dir="rtl" lang="ar">${field}<p><label>البريد <input type="email"></label></p>
      <div class="grid" id="here"><label>المدينة <input autocomplete="shipping address-level2"></label>
      <label>الرمز <input id="zip" autocomplete="shipping postal-code"></label></div><button>دفع</button></form>`,
  },
  {
    name: 'neither email nor address: stays where it was written',
    shipping: true,
    placement: 'inline',
    markup: `<form><p id="here"><label>Name <input id="name"></label></p>${field}<p><label>Note <input></label></p><button>Pay</button></form>`,
  },
  {
    name: 'address without saying what for',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <p><label>Street <input autocomplete="street-address"></label></p>
      <p id="here"><label>Zip <input id="zip" autocomplete="postal-code"></label></p><button>Pay</button></form>`,
  },
].map((page) => ({ ...page, markup: styles + page.markup }) as CheckoutPage);
