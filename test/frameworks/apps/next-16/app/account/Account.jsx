'use client';
import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useActionState } from 'react';

export function Account({ stored, save }) {
  const [answer, send] = useActionState(save, '');

  return (
    <form id="account" action={send}>
      <label htmlFor="phone">Mobile phone</label>
      <CheckoutPhoneField name="phone" label="" country="FR" optional>
        <input
          slot="input"
          id="phone"
          // Without script the input is posted, and from then on the field in its place.
          name="phone"
          type="tel"
          autoComplete="tel"
          defaultValue={stored}
        />
      </CheckoutPhoneField>
      <button id="save" type="submit">
        Save
      </button>
      <output id="answer">{answer}</output>
    </form>
  );
}
