const element = (id) => document.getElementById(id);
const phoneField = () => document.querySelector('checkout-phone-field');

// The host's state.
let phone = '';
let changes = 0;
let shown = false;

function setPhone(value) {
  phone = value;
  element('model').textContent = phone;
  if (phoneField()) phoneField().value = phone;
}

function session() {
  return {
    mode: 'payment',
    phone_number_collection: { enabled: true },
    shipping_address_collection: element('ship').checked ? { allowed_countries: ['FR'] } : null,
  };
}

function showSession() {
  if (phoneField()) phoneField().session = element('collect').checked ? session() : null;
}

function showAddress() {
  const address = element('ship').checked ? element('address').content.cloneNode(true) : '';
  element('address-place').replaceChildren(address);
  showSession();
}

function togglePhone() {
  shown = !shown;
  element('phone-place').replaceChildren(shown ? element('phone').content.cloneNode(true) : '');
  if (!shown) return;
  phoneField().value = phone;
  phoneField().addEventListener('input', (event) => setPhone(event.target.value));
  phoneField().addEventListener('change', () => {
    changes += 1;
    element('changes').textContent = changes;
  });
  showSession();
}

element('ship').addEventListener('change', showAddress);
element('collect').addEventListener('change', showSession);
element('toggle').addEventListener('click', togglePhone);
element('prefill').addEventListener('click', () => setPhone('+33612345678'));
element('other').addEventListener('click', () => setPhone('+33187654321'));
element('empty').addEventListener('click', () => setPhone(''));
element('checkout').addEventListener('submit', (event) => {
  event.preventDefault();
  element('submitted').textContent = JSON.stringify([...new FormData(event.target)]);
});
element('checkout').addEventListener('reset', () => {
  setPhone('');
  setTimeout(showAddress);
});

togglePhone();
