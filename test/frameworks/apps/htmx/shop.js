const element = (id) => document.getElementById(id);

function session() {
  return {
    mode: 'payment',
    phone_number_collection: { enabled: true },
    shipping_address_collection: element('ship').checked ? { allowed_countries: ['FR'] } : null,
  };
}

function showSession() {
  const field = document.querySelector('checkout-phone-field');
  if (field) field.session = element('collect').checked ? session() : null;
}

element('collect').addEventListener('change', showSession);
// Whatever the server sent: a new field, or an address to stand under.
htmx.onLoad(showSession);
// A reset takes the address away, as any change of its checkbox does.
element('checkout').addEventListener('reset', () =>
  setTimeout(() => element('ship').dispatchEvent(new Event('change'))),
);
