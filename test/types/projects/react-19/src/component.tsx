import type { CheckoutPhoneField as Field, PhoneReading } from 'checkout-phone-field';
import {
  CheckoutPhoneField,
  type CheckoutPhoneFieldElement,
  type CheckoutPhoneFieldEvents,
  type CheckoutPhoneFieldProps,
} from 'checkout-phone-field/react';
import { type ReactNode, useRef, useState } from 'react';

export function Checkout({ session }: { session: object | null }): ReactNode {
  const field = useRef<CheckoutPhoneFieldElement>(null);
  const [phone, setPhone] = useState('');
  const [reading, setReading] = useState<PhoneReading>();
  const [isRight, setRight] = useState(false);
  const stored: string | null | undefined = phone ? undefined : null;
  const log = (event: CheckoutPhoneFieldEvents['countrychange']) => console.log(event.country);
  const more: CheckoutPhoneFieldProps = { hint: 'For the courier', optional: isRight };
  return (
    <form onReset={() => field.current?.clear()}>
      <CheckoutPhoneField
        ref={field}
        key="phone"
        id="phone"
        className="wide"
        style={{ width: '100%' }}
        aria-describedby="why"
        data-test="phone"
        lang="fr"
        hidden={false}
        autoFocus
        name="phone"
        form="checkout"
        value={phone}
        onValueChange={setPhone}
        onValidityChange={(message) => setRight(!message)}
        country="FR"
        countries={['FR', 'BE']}
        preferredCountries={['FR']}
        types={['mobile', 'fixed-line-or-mobile']}
        strictness="valid"
        placement="inline"
        placementTarget="#address"
        hiddenInput
        label={undefined}
        placeholder="example"
        locale="fr-CA"
        autocomplete="section-gift tel"
        messages={{ required: 'We need it.' }}
        session={session}
        disabled={phone === ''}
        readOnly={false}
        {...more}
        onInput={(event) => setPhone(event.target.value)}
        onChange={(event) => setReading(event.reading)}
        onCountryChange={log}
        onPlacementChange={(event) => {
          if (event.placement === 'email') event.preventDefault();
          event.target.append('here');
        }}
        onCollectionError={({ code, message }) => console.error(code, message)}
        onReady={(event) => console.log(event.target.reading.country)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {}}
      >
        <input slot="input" type="tel" name="phone" />
      </CheckoutPhoneField>
      <CheckoutPhoneField
        ref={(element: Field | null) => {
          element?.setCustomValidity('');
        }}
        defaultValue={stored}
        countries="FR BE"
        preferredCountries="BE"
        types="mobile"
        onValueChange={(value, { complete }) => console.log(value, complete)}
      />
      <output>{reading?.e164}</output>
    </form>
  );
}

export function Wrong(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <CheckoutPhoneField
        // @ts-expect-error it is a field and no input
        ref={input}
        // @ts-expect-error a code is a text
        country={33}
        // @ts-expect-error neither a list nor a text
        countries={33}
        // @ts-expect-error no kind of number
        types={['landline']}
        // @ts-expect-error neither `possible` nor `valid`
        strictness="loose"
        // @ts-expect-error neither `auto` nor `inline`
        placement="top"
        // @ts-expect-error no message has this name
        messages={{ mandatory: 'Please' }}
        // @ts-expect-error a text
        value={33}
        // @ts-expect-error not a presence
        optional="yes"
        // @ts-expect-error the browser's own event, and not React's around it
        onInput={(event) => event.nativeEvent}
        // @ts-expect-error a text and no number
        onChange={(event) => event.target.value.toFixed()}
        // @ts-expect-error there is no such placement
        onPlacementChange={(event) => event.placement === 'billing'}
        // @ts-expect-error a text and no event
        onValueChange={(value) => value.target}
      />
      {/* @ts-expect-error can only be read */}
      <CheckoutPhoneField reading={null} />
      {/* @ts-expect-error a method */}
      <CheckoutPhoneField clear={() => {}} />
      {/* @ts-expect-error the component's names are React's */}
      <CheckoutPhoneField oncountrychange={() => {}} />
    </>
  );
}
