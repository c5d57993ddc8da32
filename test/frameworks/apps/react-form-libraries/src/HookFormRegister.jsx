import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { State } from './State.jsx';

export function RegisterCheckout({ stored, pay }) {
  const field = useRef(null);
  const { register, handleSubmit, formState, reset, setValue, watch } = useForm({
    mode: 'onChange',
    defaultValues: { email: '', phone: stored },
  });
  // In the order of the page: the focus goes to the first mistake in the order of these calls.
  const email = register('email', { required: true });
  const { ref, onChange, ...phone } = register('phone', {
    validate: () => field.current.validationMessage || true,
  });

  return (
    <>
      <form
        id="checkout"
        noValidate
        // The field says what is wrong; the library has put the focus on the first mistake.
        onSubmit={handleSubmit(pay, ({ email }) => email || field.current.reportValidity())}
      >
        <p>
          <label>
            Email <input id="email" autoComplete="email" {...email} />
          </label>
        </p>
        <CheckoutPhoneField
          {...phone}
          ref={(element) => {
            ref(element);
            field.current = element;
          }}
          country="FR"
          onInput={onChange}
        />
        {/* Not of type reset, which would empty what the library has just put back. */}
        <button type="button" id="again" onClick={() => reset()}>
          Start again
        </button>{' '}
        <button type="submit" id="pay">
          Pay
        </button>{' '}
        <button type="submit" id="fast" disabled={!formState.isValid}>
          Pay what is right
        </button>
      </form>
      <State
        phone={watch('phone')}
        error={formState.errors.phone?.message}
        setPhone={(number) => setValue('phone', number, { shouldValidate: true })}
      />
    </>
  );
}
