/**
 * Pages with more to trip over: one grid for everything, floats, columns of the page, design systems
 * with shadow roots, fields that are there but not seen. `#here` marks the element that the field
 * belongs behind; `beside` tells that other fields of the page stand in columns of their own.
 */
import { type CheckoutPage, field, styles } from './pages.js';

const harder = `<style>
.wrap { display: flex; flex-wrap: wrap; width: 600px }
.wrap > .half { flex: 0 0 50% } .wrap > .third { flex: 0 0 33% } .wrap > .all { flex: 0 0 100% }
.six { display: grid; grid-template-columns: repeat(6, 1fr); width: 600px; gap: 4px }
.six > .w2 { grid-column: span 2 } .six > .w3 { grid-column: span 3 } .six > .w6 { grid-column: 1 / -1 }
.float > div { float: left; width: 45% } .float::after { content: ''; display: block; clear: both }
.bare > div { float: left; width: 45% }
.ib > span { display: inline-block; width: 45% }
.page { display: flex; gap: 20px } .page > * { flex: 1 } .summary { min-height: 420px }
.shut { max-height: 0; overflow: hidden }
.pot { position: absolute; left: -9999px }
.dt { display: table } .dt > div { display: table-row } .dt > div > * { display: table-cell }
input { box-sizing: border-box; max-width: 100%; width: 8em }
</style>`;

const card = '<input autocomplete="cc-number">';

export const shopPages: readonly CheckoutPage[] = [
  {
    name: 'one wrapping row of columns for the whole form: on a line of its own, before the card',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form><div class="wrap">
      <div class="all"><label>Email <input type="email"></label></div>
      <div class="all"><label>Street <input autocomplete="shipping address-line1"></label></div>
      <div class="half"><label>City <input autocomplete="shipping address-level2"></label></div>
      <div class="half" id="here"><label>Zip <input id="zip" autocomplete="shipping postal-code"></label></div>
      <div class="half"><label>Card ${card}</label></div><div class="half"><label>CVC <input></label></div>
      </div>${field}<button>Pay</button></form>`,
  },
  {
    name: 'the form is one grid: on a line of its own, before the card',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form class="six">${field}<label class="w6">Email <input type="email"></label>
      <label class="w6">Street <input autocomplete="shipping street-address"></label>
      <label class="w2">City <input autocomplete="shipping address-level2"></label>
      <label class="w2">State <input autocomplete="shipping address-level1"></label>
      <label class="w2" id="here">Zip <input id="zip" autocomplete="shipping postal-code"></label>
      <label class="w3">Card ${card}</label><label class="w3">CVC <input></label><button>Pay</button></form>`,
  },
  {
    name: 'the country is not the last of its line: behind the whole line',
    shipping: true,
    placement: 'shipping-address',
    before: 'note',
    markup: `<form class="six">${field}<label class="w6">Email <input type="email"></label>
      <label class="w3">Zip <input autocomplete="shipping postal-code"></label>
      <label class="w3" id="here">Door code <input id="note"></label>
      <label class="w3">Card ${card}</label><label class="w3">CVC <input></label><button>Pay</button></form>`,
  },
  {
    name: 'floated columns',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <div class="float" id="here"><div><label>City <input autocomplete="shipping address-level2"></label></div>
      <div><label>Zip <input id="zip" autocomplete="shipping postal-code"></label></div></div>
      <p><label>Card ${card}</label></p><button>Pay</button></form>`,
  },
  {
    name: 'floated columns without a row around them',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form class="bare">${field}<div><label>City <input autocomplete="shipping address-level2"></label></div>
      <div id="here"><label>Zip <input id="zip" autocomplete="shipping postal-code"></label></div>
      <div><label>Card ${card}</label></div><div><label>CVC <input></label></div></form>`,
  },
  {
    name: 'inline blocks',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <div class="ib" id="here"><span><label>City <input autocomplete="shipping address-level2"></label></span><span><label>Zip <input id="zip" autocomplete="shipping postal-code"></label></span></div>
      <p><label>Card ${card}</label></p><button>Pay</button></form>`,
  },
  {
    name: 'two columns of the page, the email alone in the left one: stays in its column',
    shipping: false,
    placement: 'email',
    before: 'mail',
    beside: true,
    markup: `<form><div class="page"><div class="left"><p id="here"><label>Email <input id="mail" type="email"></label></p></div>
      <aside class="summary"><label>Code <input></label></aside></div>${field}</form>`,
  },
  {
    name: 'a box with a heading and the email alone: inside the box',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form><div class="card"><h2>Contact</h2><div id="here"><label for="mail">Email</label><input id="mail" type="email"></div></div>
      <div class="card"><h2>Payment</h2><div>${card}</div></div>${field}</form>`,
  },
  {
    name: 'already below the email in the same box: stays there',
    shipping: false,
    placement: 'inline',
    before: 'mail',
    markup: `<form><div class="box"><p id="here"><label>Email <input id="mail" type="email"></label></p>${field}</div><p>${card}</p></form>`,
  },
  {
    name: 'a marked billing address beside an unmarked one: the unmarked one is shipping',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <p><label>Street <input autocomplete="street-address"></label></p>
      <p id="here"><label>Zip <input id="zip" autocomplete="postal-code"></label></p>
      <p><label>Street <input autocomplete="billing street-address"></label></p><button>Pay</button></form>`,
  },
  {
    name: 'shipping is marked but hidden: an unmarked address is not taken for it',
    shipping: true,
    placement: 'email',
    before: 'mail',
    markup: `<form>${field}<p id="here"><label>Email <input id="mail" type="email"></label></p>
      <div hidden><input autocomplete="shipping postal-code"></div>
      <p><label>Street <input autocomplete="street-address"></label></p><button>Pay</button></form>`,
  },
  {
    name: 'the last of the shipping group is no part of an address',
    shipping: true,
    placement: 'shipping-address',
    before: 'org',
    markup: `<form>${field}<p><label>Email <input type="email"></label></p>
      <p><label>Zip <input autocomplete="shipping postal-code"></label></p>
      <p id="here"><label>Company <input id="org" autocomplete="shipping organization"></label></p><p>${card}</p></form>`,
  },
  {
    name: 'a shut section, an inert one and a trap for robots are not seen',
    shipping: true,
    placement: 'email',
    before: 'mail',
    markup: `<form><div class="pot"><input type="email" autocomplete="email"></div>${field}
      <p id="here"><label>Email <input id="mail" type="email"></label></p>
      <div class="shut"><p><label>Street <input autocomplete="shipping street-address"></label></p></div>
      <div inert><p><label>Zip <input autocomplete="shipping postal-code"></label></p></div>
      <details><summary>Address</summary><p><label>City <input autocomplete="shipping address-level2"></label></p></details><p>${card}</p></form>`,
  },
  {
    name: 'an error and a hint behind a bare input stay with it',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form>${field}<h2>Contact</h2><input id="mail" type="email" aria-describedby="hint here"><label for="mail">Email</label>
      <div id="hint">For the receipt</div><div id="here"></div><h2>Card</h2>${card}</form>`,
  },
  {
    name: 'controls of the form outside of the form',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<p id="here"><label>Email <input id="mail" type="email" form="pay"></label></p>
      <form id="pay"><p>${card}</p>${field.replace('>', ' form="pay">')}</form>`,
  },
  {
    name: 'no form at all, and a newsletter that has one',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form><label>News <input type="email" autocomplete="email"></label></form>
      <div class="shop">${field}<p id="here"><label>Email <input id="mail" type="email"></label></p><p>${card}</p></div>`,
  },
  {
    name: 'a list of terms',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form>${field}<dl id="here"><dt><label for="mail">Email</label></dt><dd><input id="mail" type="email"></dd></dl><p>${card}</p></form>`,
  },
  {
    name: 'a table by styles',
    shipping: true,
    placement: 'shipping-address',
    before: 'zip',
    markup: `<form>${field}<div class="dt" id="here"><div><span>Email</span><span><input type="email"></span></div>
      <div><span>Zip</span><span><input id="zip" autocomplete="shipping postal-code"></span></div></div><p>${card}</p></form>`,
  },
  {
    name: 'the whole form in one cell of a table for layout: in the cell',
    shipping: false,
    placement: 'email',
    before: 'mail',
    markup: `<form><table><tr><td>${field}<p id="here"><label>Email <input id="mail" type="email"></label></p><p>${card}</p></td></tr></table></form>`,
  },
].map((page) => ({ ...page, markup: styles + harder + page.markup }) as CheckoutPage);
