import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormikCheckout } from './FormikCheckout.jsx';
import { ControllerCheckout } from './HookFormController.jsx';
import { NativeCheckout } from './HookFormNative.jsx';
import { RegisterCheckout } from './HookFormRegister.jsx';
import { TanStackCheckout } from './TanStackCheckout.jsx';

const CHECKOUTS = {
  register: RegisterCheckout,
  controller: ControllerCheckout,
  native: NativeCheckout,
  formik: FormikCheckout,
  tanstack: TanStackCheckout,
};

const query = new URLSearchParams(location.search);

function Page() {
  const [submitted, setSubmitted] = useState('');
  const Checkout = CHECKOUTS[query.get('form')] ?? RegisterCheckout;
  return (
    <>
      <Checkout
        stored={query.get('phone') ?? ''}
        pay={(values) => setSubmitted(JSON.stringify(values))}
      />
      <p>
        Submitted: <output id="submitted">{submitted}</output>
      </p>
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
