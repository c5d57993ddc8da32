import { CheckoutPhoneField } from 'checkout-phone-field/react';
import { useFormik } from 'formik';
import { useRef } from 'react';
import { State } from './State.jsx';

export function FormikCheckout({ stored, pay }) {
  const field = useRef(null);
  const { values, errors, isValid, ...form } = useFormik({
    initialValues: { email: '', phone: stored },
    validate: ({ email }) => {
      const phone = field.current.validationMessage;
      return { ...(!email && { email: 'required' }), ...(phone && { phone }) };
    },
    onSubmit: pay,
  });

  function submit(event) {
    // Formik looks for no mistake to put the focus on; the browser does.
    event.currentTarget.reportValidity();
    form.handleSubmit(event);
  }

  function reset(event) {
    // A text that is no number yet is '' to the library already.
    if (!values.phone) field.current.clear();
    form.handleReset(event);
  }

  return (
    <>
      <form id="checkout" noValidate onSubmit={submit} onReset={reset}>
        <p>
          <label>
            Email{' '}
            <input
              id="email"
              name="email"
              required
              autoComplete="email"
              value={values.email}
              onChange={form.handleChange}
              onBlur={form.handleBlur}
            />
          </label>
        </p>
        <CheckoutPhoneField
          ref={field}
          name="phone"
          country="FR"
          value={values.phone}
          onValueChange={(phone) => form.setFieldValue('phone', phone)}
          // Also when the field finds out by itself, as from a number that is stored.
          onValidityChange={() => form.validateForm()}
          onBlur={form.handleBlur}
        />
        <button type="reset">Start again</button>{' '}
        <button type="submit" id="pay">
          Pay
        </button>{' '}
        <button type="submit" id="fast" disabled={!isValid}>
          Pay what is right
        </button>
      </form>
      <State
        phone={values.phone}
        error={errors.phone}
        setPhone={(number) => form.setFieldValue('phone', number)}
      />
    </>
  );
}
