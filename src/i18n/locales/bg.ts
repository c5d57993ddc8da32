import type { Messages } from '../messages.js';

/** Bulgarian. */
const messages: Messages = {
  label: 'Телефонен номер',
  optional: '(незадължително)',
  country: 'Държава или регион',
  preferred: 'Предложени',
  others: 'Всички държави и региони',
  example: 'Пример: {example}',
  countryChanged: '{country} {code}',
  required: 'Въведете телефонния си номер.',
  notANumber: 'Въведете телефонен номер с цифри.[ Пример ({country}): {example}]',
  noCountry: 'Изберете държава или регион или започнете номера с + и кода на държавата.',
  unknownCountry: 'Няма държава с този код. Проверете цифрите след +.',
  tooShort: 'Номерът е твърде кратък. Добавете липсващите цифри.[ Пример ({country}): {example}]',
  tooLong: 'Номерът е твърде дълъг. Премахнете излишните цифри.[ Пример ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Проверете броя на цифрите в номера.[ Пример ({country}): {example}]',
  countryNotAllowed:
    'Номера от тази държава или регион[ ({country})] не се приемат тук. Въведете друг номер.',
  typeNotAllowed: 'Номера от този вид не се приемат тук. Въведете друг номер.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Въведете номер на мобилен телефон.',
  invalid:
    'Номерът не отговаря на познатите ни номера. Проверете цифрите.[ Пример ({country}): {example}]',
  unknownRange:
    'Номерът не отговаря на познатите ни номера[ ({country})]. Проверете го. Ако е верен, можете да продължите.',
  checkStored: 'Не успяхме да прочетем запазения ви номер. Проверете го.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
