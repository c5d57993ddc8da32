import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useMemo, useState } from 'react';
import { Address } from './Address.jsx';

export function Checkout() {
  const [phone, setPhone] = useState('');
  const [changes, setChanges] = useState(0);
  const [shown, setShown] = useState(true);
  const [ship, setShip] = useState(false);
  const [collect, setCollect] = useState(false);
  const [submitted, setSubmitted] = useState('');

  const session = useMemo(
    () =>
      collect
        ? {
            mode: 'payment',
            phone_number_collection: { enabled: true },
            shipping_address_collection: ship ? { allowed_countries: ['FR'] } : null,
          }
        : null,
    [collect, ship],
  );

  function submit(event) {
    event.preventDefault();
    setSubmitted(JSON.stringify([...new FormData(event.currentTarget)]));
  }

  function reset() {
    setPhone('');
    setShip(false);
  }

  return (
    <>
      <form id="checkout" onSubmit={submit} onReset={reset}>
        <p>
          <label>
            Email <input id="email" name="email" type="email" autoComplete="email" />
          </label>
        </p>
        <p>
          <label>
            <input
              id="ship"
              type="checkbox"
              checked={ship}
              onChange={(event) => setShip(event.target.checked)}
            />{' '}
            Ship it to me
          </label>
        </p>
        {ship && <Address />}
        {shown && (
          <section>
            <CheckoutPhoneField
              name="phone"
              country="FR"
              value={phone}
              session={session}
              onValueChange={setPhone}
              onChange={() => setChanges((count) => count + 1)}
            />
          </section>
        )}
        <button type="reset" id="reset">
          Start again
        </button>{' '}
        <button type="submit" id="pay">
          Pay
        </button>
      </form>

      <p>
        <button type="button" id="prefill" onClick={() => setPhone('+33612345678')}>
          Number on file
        </button>{' '}
        <button type="button" id="other" onClick={() => setPhone('+33187654321')}>
          Other number
        </button>{' '}
        <button type="button" id="empty" onClick={() => setPhone('')}>
          No number
        </button>{' '}
        <button type="button" id="toggle" onClick={() => setShown(!shown)}>
          Show or hide the phone field
        </button>{' '}
        <label>
          <input
            id="collect"
            type="checkbox"
            checked={collect}
            onChange={(event) => setCollect(event.target.checked)}
          />{' '}
          Place the field by the session
        </label>
      </p>
      <p>
        State: <output id="model">{phone}</output>
      </p>
      <p>
        Changes: <output id="changes">{changes}</output>
      </p>
      <p>
        Submitted: <output id="submitted">{submitted}</output>
      </p>
    </>
  );
}
