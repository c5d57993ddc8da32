import 'checkout-phone-field/define';
import { useLayoutEffect, useRef } from 'react';

/**
 * React 18 sets nothing but attributes on a custom element, and its `onChange` is for inputs only:
 * properties and that event are wired here.
 */
export function PhoneField({ value = '', session = null, onChange, ...rest }) {
  const field = useRef(null);

  useLayoutEffect(() => {
    field.current.value = value;
  }, [value]);

  useLayoutEffect(() => {
    field.current.session = session;
  }, [session]);

  useLayoutEffect(() => {
    const { current } = field;
    current.addEventListener('change', onChange);
    return () => current.removeEventListener('change', onChange);
  }, [onChange]);

  return <checkout-phone-field ref={field} {...rest} />;
}
