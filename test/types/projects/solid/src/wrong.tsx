export function Wrong() {
  const input: HTMLInputElement | undefined = undefined;
  return (
    <>
      <checkout-phone-field
        // @ts-expect-error it is a field and no input
        ref={(element: HTMLInputElement) => [element, input]}
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
        // @ts-expect-error not a presence
        optional="yes"
        // @ts-expect-error a text
        attr:countries={['FR']}
        // @ts-expect-error an event of the field has no such thing
        onInput={(event) => event.phone}
        // @ts-expect-error a text and no number
        onChange={(event) => event.target.value.toFixed()}
        // @ts-expect-error there is no such placement
        on:placementchange={(event) => event.placement === 'billing'}
      />
      {/* @ts-expect-error Solid sets the property, which can only be read: attr:form */}
      <checkout-phone-field form="checkout" />
      {/* @ts-expect-error can only be read */}
      <checkout-phone-field reading={null} />
      {/* @ts-expect-error there is no such element */}
      <checkout-phone />
    </>
  );
}
