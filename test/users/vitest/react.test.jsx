import 'checkout-phone-field/define';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

function Checkout() {
  const [phone, setPhone] = useState('');
  return (
    <form>
      <checkout-phone-field
        name="phone"
        country="FR"
        data-testid="phone"
        value={phone}
        onInput={(event) => setPhone(event.target.value)}
      />
      <output>{phone}</output>
    </form>
  );
}

afterEach(cleanup);

for (const number of ['0612345678', '0187654321']) {
  test(`a page of React hears ${number}`, async () => {
    render(<Checkout />);
    const field = screen.getByTestId('phone');
    await field.ready;
    await userEvent.type(field.shadowRoot.querySelector('input'), number);
    expect(screen.getByRole('status').textContent).toBe(`+33${number.slice(1)}`);
  });
}
