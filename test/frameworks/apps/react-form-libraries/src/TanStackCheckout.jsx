import { useForm, useStore } from '@tanstack/react-form';
import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useRef } from 'react';
import { State } from './State.jsx';

export function TanStackCheckout({ stored, pay }) {
  const field = useRef(null);
  const form = useForm({
    defaultValues: { email: '', phone: stored },
    onSubmit: ({ value }) => pay(value),
  });
  const canSubmit = useStore(form.store, (state) => state.canSubmit);
  const phoneError = useStore(form.store, (state) => state.fieldMeta.phone?.errors[0]);
  const phoneState = useStore(form.store, (state) => state.values.phone);

  function submit(event) {
    event.preventDefault();
    // The browser puts the focus on the first mistake, and the field says what it is.
    event.currentTarget.reportValidity();
    void form.handleSubmit();
  }

  function reset(event) {
    // The library's reset in place of the browser's; a text that is no number yet is '' to it already.
    event.preventDefault();
    if (!phoneState) field.current.clear();
    form.reset();
  }

  return (
    <>
      <form id="checkout" noValidate onSubmit={submit} onReset={reset}>
        <form.Field
          name="email"
          validators={{ onChange: ({ value }) => (value ? undefined : 'required') }}
        >
          {({ name, state, handleChange, handleBlur }) => (
            <p>
              <label>
                Email{' '}
                <input
                  id="email"
                  name={name}
                  required
                  autoComplete="email"
                  value={state.value}
                  onChange={(event) => handleChange(event.target.value)}
                  onBlur={handleBlur}
                />
              </label>
            </p>
          )}
        </form.Field>
        <form.Field
          name="phone"
          validators={{ onChange: () => field.current.validationMessage || undefined }}
        >
          {({ name, state, handleChange, handleBlur }) => (
            <CheckoutPhoneField
              ref={field}
              name={name}
              country="FR"
              value={state.value}
              onValueChange={(phone) => handleChange(phone)}
              // Also when the field finds out by itself, as from a number that is stored.
              onValidityChange={() => form.validateField('phone', 'change')}
              onBlur={handleBlur}
            />
          )}
        </form.Field>
        <button type="reset">Start again</button>{' '}
        <button type="submit" id="pay">
          Pay
        </button>{' '}
        <button type="submit" id="fast" disabled={!canSubmit}>
          Pay what is right
        </button>
      </form>
      <State
        phone={phoneState}
        error={phoneError}
        setPhone={(number) => form.setFieldValue('phone', number)}
      />
    </>
  );
}
