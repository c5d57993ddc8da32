import type { CheckoutPhoneField, PhoneFieldState } from 'checkout-phone-field';
import { createRef } from 'preact';

const field = createRef<CheckoutPhoneField>();

export function Checkout(props: { session: object | null; set(state: PhoneFieldState): void }) {
  const label: string | undefined = props.session ? undefined : 'Mobile';
  return (
    <form onReset={() => field.current?.clear()}>
      <checkout-phone-field
        ref={field}
        key="phone"
        id="phone"
        class="wide"
        style={{ width: '100%' }}
        aria-describedby="why"
        data-test="phone"
        lang="fr"
        form="checkout"
        name="phone"
        value="+33612345678"
        country="FR"
        countries={['FR', 'BE']}
        preferredCountries={['FR']}
        types={['mobile']}
        strictness="valid"
        placement="inline"
        placementTarget="#address"
        label={label}
        hint="For the courier"
        placeholder="example"
        locale="fr-CA"
        autocomplete="section-gift tel"
        messages={{ required: 'We need it.' }}
        session={props.session}
        disabled={false}
        readOnly={false}
        optional
        onInput={(event) => props.set(event)}
        onChange={(event) => event.currentTarget.value.slice(event.value.length)}
        onFocus={(event) => event.currentTarget.select()}
        oncountrychange={(event) => event.country + event.target.defaultValue}
        onplacementchange={(event) => {
          if (event.placement === 'email') event.preventDefault();
          event.target.append(event.currentTarget);
        }}
        oncollectionerror={({ code, message }) => console.error(code, message)}
        onready={(event) => console.log(event.currentTarget.reading.country)}
      >
        <input slot="input" type="tel" name="phone" />
      </checkout-phone-field>
      <checkout-phone-field preferred-countries="FR BE" readonly="" />
      <checkout-phone-field countries="FR BE" preferredCountries="BE" types="mobile" />
    </form>
  );
}
