import { useRef } from 'react';

export function Wrong() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <checkout-phone-field
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
        // @ts-expect-error not a text
        value={null}
        // @ts-expect-error not a presence
        optional="yes"
        // @ts-expect-error can't be set in React
        form="checkout"
        // @ts-expect-error an event of the field has no such thing
        onInput={(event) => event.nativeEvent.phone}
        // @ts-expect-error a text and no number
        onChange={(event) => event.target.value.toFixed()}
        // @ts-expect-error there is no such placement
        onplacementchange={(event) => event.placement === 'billing'}
      />
      {/* @ts-expect-error can only be read */}
      <checkout-phone-field reading={null} />
      {/* @ts-expect-error a method */}
      <checkout-phone-field clear={() => {}} />
      {/* @ts-expect-error React would listen to "Countrychange", which never comes */}
      <checkout-phone-field onCountrychange={() => {}} />
      {/* @ts-expect-error there is no such element */}
      <checkout-phone />
    </>
  );
}
