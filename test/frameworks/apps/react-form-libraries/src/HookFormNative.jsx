import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { State } from './State.jsx';

export function NativeCheckout({ stored, pay }) {
  const field = useRef(null);
  const { register, handleSubmit, formState, reset, setValue, watch } = useForm({
    mode: 'onChange',
    shouldUseNativeValidation: true,
    defaultValues: { email: '', phone: stored },
  });
  const email = register('email', { required: 'Say where the receipt goes.' });
  const { ref, onChange, ...phone } = register('phone', {
    validate: () => {
      // What the library has set as the field's error is not what the field itself finds.
      field.current.setCustomValidity('');
      return field.current.validationMessage || true;
    },
  });

  return (
    <>
      <form id="checkout" noValidate onSubmit={handleSubmit(pay)}>
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
