import { useRef } from 'react';

export function Wrong({ frozen }: { frozen: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <checkout-phone-field
        // @ts-expect-error it is a field and no input
        ref={input}
        // @ts-expect-error a code is a text
        country={33}
        // @ts-expect-error attributes are texts
        countries={['FR']}
        // @ts-expect-error neither `possible` nor `valid`
        strictness="loose"
        // @ts-expect-error neither `auto` nor `inline`
        placement="top"
        // @ts-expect-error `false` would be written, and disable the field
        disabled={frozen}
        // @ts-expect-error would be written as `classname`
        className="wide"
        // @ts-expect-error an event of the field has no such thing
        onInput={(event) => event.nativeEvent.phone}
        // @ts-expect-error React 18 does not hear it
        onChange={() => {}}
      />
      {/* @ts-expect-error the attribute has a hyphen */}
      <checkout-phone-field preferredCountries="FR" />
      {/* @ts-expect-error the attribute is `readonly` */}
      <checkout-phone-field readOnly />
      {/* @ts-expect-error would be written as "[object Object]" */}
      <checkout-phone-field session={{}} />
      {/* @ts-expect-error would be written as "[object Object]" */}
      <checkout-phone-field messages={{}} />
      {/* @ts-expect-error React 18 does not hear it */}
      <checkout-phone-field oncountrychange={() => {}} />
      {/* @ts-expect-error there is no such element */}
      <checkout-phone />
    </>
  );
}
