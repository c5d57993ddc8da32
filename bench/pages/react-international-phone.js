/** With google-libphonenumber, by which its documentation validates. */
import 'react-international-phone/style.css';
import google from 'google-libphonenumber';
import { createElement } from 'react';
import { defaultCountries, PhoneInput, parseCountry } from 'react-international-phone';
import { offerReact } from './react.js';

const phoneUtil = google.PhoneNumberUtil.getInstance();

offerReact(
  ({ value, onChange, countries }) =>
    createElement(PhoneInput, {
      defaultCountry: 'fr',
      value,
      onChange,
      ...(countries && {
        countries: defaultCountries.filter((country) =>
          countries.includes(parseCountry(country).iso2.toUpperCase()),
        ),
      }),
    }),
  (value) => {
    try {
      return phoneUtil.isValidNumber(phoneUtil.parseAndKeepRawInput(value));
    } catch {
      return false;
    }
  },
);
