import type { Messages } from '../messages.js';

/** Russian. */
const messages: Messages = {
  label: 'Номер телефона',
  optional: '(необязательно)',
  country: 'Страна или регион',
  preferred: 'Рекомендуемые',
  others: 'Все страны и регионы',
  example: 'Пример: {example}',
  countryChanged: '{country} {code}',
  required: 'Введите номер телефона.',
  notANumber: 'Введите номер телефона цифрами.[ Пример ({country}): {example}]',
  noCountry: 'Выберите страну или регион либо начните номер со знака + и кода страны.',
  unknownCountry: 'Ни одна страна не использует этот код. Проверьте цифры после знака +.',
  tooShort: 'Номер слишком короткий. Добавьте недостающие цифры.[ Пример ({country}): {example}]',
  tooLong: 'Номер слишком длинный. Удалите лишние цифры.[ Пример ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Проверьте количество цифр в номере.[ Пример ({country}): {example}]',
  countryNotAllowed:
    'Номера этой страны или региона[ ({country})] здесь не принимаются. Введите другой номер.',
  typeNotAllowed: 'Номера этого типа здесь не принимаются. Введите другой номер.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Введите номер мобильного телефона.',
  invalid:
    'Номер не соответствует известным нам номерам. Проверьте цифры.[ Пример ({country}): {example}]',
  unknownRange:
    'Номер не соответствует известным нам номерам[ ({country})]. Проверьте его. Если он верный, можно продолжить.',
  checkStored: 'Не удалось прочитать ваш сохранённый номер. Проверьте его.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
