import type { CheckoutPhoneField, PhoneFieldState, PhoneReading } from 'checkout-phone-field';
import { useRef, useState } from 'react';

export function Checkout({ session }: { session: object | null }) {
  const field = useRef<CheckoutPhoneField>(null);
  const [phone, setPhone] = useState('');
  const [state, setState] = useState<PhoneFieldState>();
  const label: string | undefined = phone ? undefined : 'Mobile';
  return (
    <form onReset={() => field.current?.clear()}>
      <checkout-phone-field
        ref={field}
        key="phone"
        id="phone"
        className="wide"
        style={{ width: '100%' }}
        aria-describedby="why"
        data-test="phone"
        lang="fr"
        name="phone"
        value={phone}
        country="FR"
        countries={['FR', 'BE']}
        preferredCountries={['FR']}
        types={['mobile', 'fixed-line-or-mobile']}
        strictness="valid"
        placement="inline"
        placementTarget="#address"
        label={label}
        hint="For the courier"
        placeholder="example"
        locale="fr-CA"
        autocomplete="section-gift tel"
        messages={{ required: 'We need it.' }}
        session={session}
        disabled={phone === ''}
        readOnly={false}
        optional
        onInput={(event) => setPhone(event.target.value)}
        onChange={(event) => {
          const reading: PhoneReading = event.nativeEvent.reading;
          setState(event.nativeEvent);
          setPhone(reading.e164 ?? event.currentTarget.value);
        }}
        onFocus={(event) => event.currentTarget.select()}
        oncountrychange={(event) => setPhone(event.country + event.target.defaultValue)}
        onplacementchange={(event) => {
          if (event.placement === 'email') event.preventDefault();
          event.target.append(event.currentTarget);
        }}
        oncollectionerror={({ code, message }) => console.error(code, message)}
        onready={(event) => console.log(event.currentTarget.reading.country)}
      >
        <input slot="input" type="tel" name="phone" />
      </checkout-phone-field>
      <checkout-phone-field
        ref={(element) => {
          element?.setCustomValidity('');
        }}
        name="second"
        preferred-countries="FR BE"
        readonly=""
        oninput={(event) => setPhone(event.value)}
        onchange={(event) => setState(event)}
      />
      <checkout-phone-field countries="FR BE" preferredCountries="BE" types="mobile" />
      <output>{state?.format}</output>
    </form>
  );
}
