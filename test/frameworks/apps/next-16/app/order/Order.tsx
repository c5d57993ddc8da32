'use client';
import { CheckoutPhoneField, type CheckoutPhoneFieldElement } from 'checkout-phone-field/react';
import { useMemo, useRef, useState } from 'react';

export function Order({ stored, ships }: { stored: string; ships: boolean }) {
  const field = useRef<CheckoutPhoneFieldElement>(null);
  const [phone, setPhone] = useState(stored);
  const [country, setCountry] = useState('');
  const [ordered, setOrdered] = useState('');
  // A new object only when something in it changed.
  const session = useMemo(
    () => ({
      mode: 'payment',
      phone_number_collection: { enabled: true },
      shipping_address_collection: ships ? { allowed_countries: ['FR', 'BE'] } : null,
    }),
    [ships],
  );

  // Also after a reset, of which no countrychange tells.
  function keep(value: string, { country }: CheckoutPhoneFieldElement) {
    setPhone(value);
    setCountry(country);
  }

  function startAnew() {
    setPhone('');
    // Also a text that is no number yet, and '' to the state all the time.
    field.current?.clear();
    field.current?.focus();
  }

  return (
    <form
      id="order"
      onSubmit={(event) => {
        event.preventDefault();
        setOrdered(JSON.stringify([...new FormData(event.currentTarget)]));
      }}
    >
      <select id="country" name="country" autoComplete="country" defaultValue="FR">
        <option value="FR">France</option>
        <option value="BE">Belgium</option>
      </select>
      {/* The session moves the field: its place in React's page is the section's. */}
      <section>
        <CheckoutPhoneField
          ref={field}
          name="phone"
          session={session}
          value={phone}
          onValueChange={keep}
          // The country that it begins with.
          onReady={({ target }) => setCountry(target.country)}
          onCountryChange={({ country }) => setCountry(country)}
        />
      </section>
      <button type="submit" id="send">
        Order
      </button>{' '}
      {/* Brings back the number that the field began with; onValueChange tells it. */}
      <button type="reset" id="again">
        Start again
      </button>{' '}
      <button type="button" id="another" onClick={startAnew}>
        Another number
      </button>
      <output id="model">{phone}</output> <output id="read-in">{country}</output>
      <output id="ordered">{ordered}</output>
    </form>
  );
}
