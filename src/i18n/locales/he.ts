import type { Messages } from '../messages.js';

/** Hebrew. */
const messages: Messages = {
  label: 'מספר טלפון',
  optional: '(לא חובה)',
  country: 'מדינה או אזור',
  preferred: 'הצעות',
  others: 'כל המדינות והאזורים',
  example: 'דוגמה: {example}',
  countryChanged: '{country} {code}',
  required: 'יש להזין מספר טלפון.',
  notANumber: 'יש להזין מספר טלפון בספרות.[ דוגמה ({country}): {example}]',
  noCountry: 'יש לבחור מדינה או אזור, או להתחיל את המספר בסימן + ובקידומת המדינה.',
  unknownCountry: 'אין מדינה שמשתמשת בקידומת הזו. יש לבדוק את הספרות שאחרי הסימן +.',
  tooShort: 'המספר קצר מדי. יש להוסיף את הספרות החסרות.[ דוגמה ({country}): {example}]',
  tooLong: 'המספר ארוך מדי. יש להסיר את הספרות המיותרות.[ דוגמה ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'יש לבדוק כמה ספרות יש במספר.[ דוגמה ({country}): {example}]',
  countryNotAllowed:
    'אי אפשר להשתמש כאן במספרים מהמדינה או מהאזור האלה[ ({country})]. יש להזין מספר אחר.',
  typeNotAllowed: 'אי אפשר להשתמש כאן במספר מסוג זה. יש להזין מספר אחר.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'יש להזין מספר טלפון נייד.',
  invalid: 'המספר לא תואם למספרים המוכרים לנו. יש לבדוק את הספרות.[ דוגמה ({country}): {example}]',
  unknownRange:
    'המספר לא תואם למספרים המוכרים לנו[ ({country})]. יש לבדוק אותו. אם הוא נכון, אפשר להמשיך.',
  checkStored: 'לא הצלחנו לקרוא את המספר השמור שלך. יש לבדוק אותו.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
