import type { CheckoutPhoneField, PhoneChangeEvent } from 'checkout-phone-field';
import { useEffect, useRef, useState } from 'react';

export function Checkout({ session, frozen }: { session: object | null; frozen: boolean }) {
  const field = useRef<CheckoutPhoneField>(null);
  const [phone, setPhone] = useState('');
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.session = session;
    current.messages = { required: 'We need it.' };
    const changed = (event: PhoneChangeEvent) => setPhone(event.value);
    current.addEventListener('change', changed);
    return () => current.removeEventListener('change', changed);
  }, [session]);
  return (
    <form>
      <checkout-phone-field
        ref={field}
        key="phone"
        id="phone"
        class="wide"
        style={{ width: '100%' }}
        aria-describedby="why"
        data-test="phone"
        lang="fr"
        form="checkout"
        name="phone"
        value={phone}
        country="FR"
        countries="FR BE"
        preferred-countries="FR"
        types="mobile fixed-line-or-mobile"
        strictness="valid"
        placement="inline"
        placement-target="#address"
        label="Mobile"
        hint="For the courier"
        placeholder="example"
        locale="fr-CA"
        autocomplete="section-gift tel"
        disabled={frozen || undefined}
        readonly=""
        optional
        onInput={(event) => setPhone(event.target.value + event.nativeEvent.country)}
        onFocus={(event) => event.currentTarget.select()}
      >
        <input slot="input" type="tel" name="phone" />
      </checkout-phone-field>
    </form>
  );
}
