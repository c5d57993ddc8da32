import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useState } from 'react';
import { Form, Link, useActionData, useLoaderData } from 'react-router';

/** The Checkout Session, as Stripe's API would answer. */
const sessionOf = (id) => ({
  id,
  mode: 'payment',
  phone_number_collection: { enabled: true },
  shipping_address_collection: null,
  customer_details: { phone: '+33612345678' },
});

export function loader({ request }) {
  const { searchParams } = new URL(request.url);
  const session = searchParams.get('session');
  return { session: session && sessionOf(session), stored: searchParams.get('phone') ?? '' };
}

export async function action({ request }) {
  return JSON.stringify([...(await request.formData())]);
}

export default function Checkout() {
  const { session, stored } = useLoaderData();
  const submitted = useActionData();
  const [phone, setPhone] = useState(stored);
  const [changes, setChanges] = useState(0);
  const [country, setCountry] = useState('');

  return (
    <>
      <Form id="checkout" method="post">
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
      </Form>
      <p>
        <button type="button" id="other" onClick={() => setPhone('+33187654321')}>
          Other number
        </button>{' '}
        <Link id="leave" to="/leave">
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
