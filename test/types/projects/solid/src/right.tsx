import type { CheckoutPhoneField, PhoneFieldState } from 'checkout-phone-field';
import { createSignal } from 'solid-js';

export function Checkout(props: { session: object | null; set(state: PhoneFieldState): void }) {
  let field: CheckoutPhoneField | undefined;
  const [phone, setPhone] = createSignal('');
  return (
    <form onReset={() => field?.clear()}>
      <checkout-phone-field
        ref={field}
        id="phone"
        class="wide"
        classList={{ empty: !phone() }}
        style={{ width: '100%' }}
        aria-describedby="why"
        data-test="phone"
        lang="fr"
        name="phone"
        value={phone()}
        country="FR"
        countries={['FR', 'BE']}
        preferredCountries={['FR']}
        types={['mobile']}
        strictness="valid"
        placement="inline"
        placementTarget="#address"
        label={phone() ? undefined : 'Mobile'}
        hint="For the courier"
        placeholder="example"
        locale="fr-CA"
        autocomplete="section-gift tel"
        messages={{ required: 'We need it.' }}
        session={props.session}
        disabled={false}
        readOnly={false}
        optional
        onInput={(event) => setPhone(event.target.value)}
        onChange={(event) => props.set(event)}
        onFocus={(event) => event.currentTarget.select()}
        on:countrychange={(event) => event.country + event.target.defaultValue}
        on:placementchange={(event) => {
          if (event.placement === 'email') event.preventDefault();
          event.target.append(event.currentTarget);
        }}
        on:collectionerror={({ code, message }) => console.error(code, message)}
        on:ready={(event) => console.log(event.currentTarget.reading.country)}
      >
        <input slot="input" type="tel" name="phone" />
      </checkout-phone-field>
      <checkout-phone-field
        prop:session={props.session}
        attr:countries="FR BE"
        attr:form="checkout"
        bool:disabled={!phone()}
      />
    </form>
  );
}
