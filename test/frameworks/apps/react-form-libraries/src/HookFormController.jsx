import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { State } from './State.jsx';

export function ControllerCheckout({ stored, pay }) {
  const field = useRef(null);
  const { control, register, handleSubmit, formState, reset, setValue, watch } = useForm({
    mode: 'onChange',
    defaultValues: { email: '', phone: stored },
  });

  return (
    <>
      <form
        id="checkout"
        noValidate
        onSubmit={handleSubmit(pay, ({ email }) => email || field.current.reportValidity())}
        onReset={() => reset()}
      >
        <p>
          <label>
            Email{' '}
            <input id="email" autoComplete="email" {...register('email', { required: true })} />
          </label>
        </p>
        <Controller
          control={control}
          name="phone"
          rules={{ validate: () => field.current.validationMessage || true }}
          render={({ field: { ref, onChange, ...phone } }) => (
            <CheckoutPhoneField
              {...phone}
              ref={(element) => {
                ref(element);
                field.current = element;
              }}
              country="FR"
              onValueChange={onChange}
            />
          )}
        />
        <button type="reset">Start again</button>{' '}
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
