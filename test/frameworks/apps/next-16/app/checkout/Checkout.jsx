'use client';
import { CheckoutPhoneField } from 'checkout-phone-field/react';
import Link from 'next/link';
import { useActionState, useState } from 'react';

export function Checkout({ session, phone: stored, pay }) {
  const [phone, setPhone] = useState(stored);
  const [changes, setChanges] = useState(0);
  const [country, setCountry] = useState('');
  const [submitted, send] = useActionState(pay, '');

  return (
    <>
      <form id="checkout" action={send}>
        <p>
          <label>
            Email <input id="email" name="email" type="email" autoComplete="email" />
          </label>
        </p>
        <section>
          <CheckoutPhoneField
            name="phone"
            label="Mobile phone"
            country="FR"
            countries={['FR', 'BE']}
            session={session}
            value={phone}
            onValueChange={setPhone}
            onChange={() => setChanges((count) => count + 1)}
            onCountryChange={(event) => setCountry(event.country)}
          />
        </section>
        <button type="reset">Start again</button>{' '}
        <button type="submit" id="pay">
          Pay
        </button>
      </form>
      <p>
        <button type="button" id="other" onClick={() => setPhone('+33187654321')}>
          Other number
        </button>{' '}
        <Link id="leave" href="/leave">
          Leave
        </Link>
      </p>
      <p>
        State: <output id="model">{phone}</output>
      </p>
      <p>
        Changes: <output id="changes">{changes}</output>
      </p>
      <p>
        Country: <output id="country">{country}</output>
      </p>
      <p>
        Submitted: <output id="submitted">{submitted}</output>
      </p>
    </>
  );
}
