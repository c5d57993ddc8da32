$(() => {
  const $phone = () => $('checkout-phone-field');

  // The host's state.
  let phone = '';
  let changes = 0;

  function setPhone(value) {
    phone = value;
    $('#model').text(phone);
    $phone().val(phone);
  }

  function showSession() {
    const session = {
      mode: 'payment',
      phone_number_collection: { enabled: true },
      shipping_address_collection: $('#ship').prop('checked')
        ? { allowed_countries: ['FR'] }
        : null,
    };
    $phone().prop('session', $('#collect').prop('checked') ? session : null);
  }

  function showAddress() {
    $('#address-place').html($('#ship').prop('checked') ? $('#address').html() : '');
    showSession();
  }

  function togglePhone() {
    const isShown = $phone().length > 0;
    $('#phone-place').html(isShown ? '' : $('#phone').html());
    if (isShown) return;
    $phone().val(phone);
    showSession();
  }

  $('#checkout')
    .on('input', 'checkout-phone-field', (event) => setPhone($(event.target).val()))
    .on('change', 'checkout-phone-field', () => {
      changes += 1;
      $('#changes').text(changes);
    })
    .on('submit', (event) => {
      event.preventDefault();
      $('#submitted').text(JSON.stringify([...new FormData(event.target)]));
    })
    .on('reset', () => {
      setPhone('');
      setTimeout(showAddress);
    });
  $('#ship').on('change', showAddress);
  $('#collect').on('change', showSession);
  $('#toggle').on('click', togglePhone);
  $('#prefill').on('click', () => setPhone('+33612345678'));
  $('#other').on('click', () => setPhone('+33187654321'));
  $('#empty').on('click', () => setPhone(''));

  togglePhone();
});
