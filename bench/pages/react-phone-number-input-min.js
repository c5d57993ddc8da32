import 'react-phone-number-input/style.css';
import { createElement } from 'react';
import PhoneInput, { isValidPhoneNumber } from 'react-phone-number-input/min';
import { offerReact } from './react.js';

offerReact(
  ({ value, onChange, countries }) =>
    createElement(PhoneInput, { defaultCountry: 'FR', value, onChange, countries }),
  (value) => !!value && isValidPhoneNumber(value),
);
