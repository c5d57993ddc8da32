/** The shop's server: it keeps the state, and answers with fragments of the page. */

let phone = '';
let shown = true;
let changes = 0;

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const address = `<fieldset>
  <legend>Shipping address</legend>
  <p><label>Name <input name="name" autocomplete="shipping name"></label></p>
  <p><label>Address <input name="line1" autocomplete="shipping address-line1"></label></p>
  <p><label>City <input name="city" autocomplete="shipping address-level2"></label></p>
  <p><label>Postcode <input name="postcode" autocomplete="shipping postal-code"></label></p>
</fieldset>`;

const field = () =>
  shown
    ? `<section>
  <checkout-phone-field name="phone" country="FR" value="${escaped(phone)}"></checkout-phone-field>
</section>`
    : '';
/** Goes to its place beside whatever else is answered. */
const model = () => `<output hx-swap-oob="innerHTML:#model">${escaped(phone)}</output>`;

const routes = {
  'GET /address': ({ query }) => (query.has('ship') ? address : ''),
  'GET /phone': () => field(),
  'PUT /phone': ({ form }) => {
    phone = form.get('phone') ?? '';
    return field() + model();
  },
  'POST /phone': ({ form }) => {
    phone = form.get('phone') ?? '';
    return escaped(phone);
  },
  'POST /phone/toggle': () => {
    shown = !shown;
    return field();
  },
  'POST /changes': () => {
    changes += 1;
    return String(changes);
  },
  'POST /pay': ({ form }) => escaped(JSON.stringify([...form])),
};

export default function answer({ method, path, query, form }) {
  if (path === '/') {
    // A visitor who comes anew.
    phone = '';
    shown = true;
    changes = 0;
  }
  const route = routes[`${method} ${path}`];
  return route && { body: route({ query, form: new URLSearchParams(form) }) };
}
