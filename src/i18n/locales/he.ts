import type { Messages } from '../messages.js';

/** Hebrew. */
const messages: Messages = {
  label: 'מספר טלפון',
  optional: '(לא חובה)',
  country: 'קידומת המדינה',
  preferred: 'הצעות',
  others: 'כל המדינות והאזורים',
  searchCountries: 'חיפוש מדינה או קידומת',
  noCountryFound: 'לא נמצאו תוצאות',
  example: 'דוגמה: {example}',
  countryChanged: '{country} {code}',
  required: 'יש להזין מספר טלפון.',
  notANumber: 'יש להזין מספר טלפון בספרות בלבד.[ דוגמה ({country}): {example}]',
  noCountry: 'יש לבחור מדינה או אזור, או להתחיל את המספר בסימן + ובקידומת המדינה.',
  unknownCountry: 'אין מדינה שמשתמשת בקידומת הזו. יש לבדוק את הספרות שאחרי הסימן +.',
  tooShort: 'המספר קצר מדי.[ ספרות חסרות: {missing}.][ דוגמה ({country}): {example}]',
  tooLong: 'המספר ארוך מדי.[ ספרות מיותרות: {extra}.][ דוגמה ({country}): {example}]',
  looksTooLong:
    'המספר נראה ארוך מדי[ ({country})].[ ספרות מיותרות: {extra}.] אם הוא נכון, אפשר להמשיך.',
  invalidLength: 'יש במספר פחות מדי או יותר מדי ספרות.[ דוגמה ({country}): {example}]',
  countryNotAllowed:
    'אי אפשר להשתמש כאן במספרים מהמדינה או מהאזור האלה[ ({country})]. יש להזין מספר אחר.[ מדינות אפשריות: {countries}.]',
  typeNotAllowed: 'אי אפשר להשתמש כאן במספר מסוג זה. יש להזין מספר אחר.',
  landline: 'נראה שזה מספר של טלפון קווי. יש להזין מספר טלפון נייד.',
  mobileOnly: 'זה לא מספר של טלפון נייד. יש להזין מספר טלפון נייד.',
  invalid: 'המספר נראה חריג. יש לבדוק את הספרות.[ דוגמה ({country}): {example}]',
  unknownRange: 'המספר נראה חריג[ ({country})]. אם הוא נכון, אפשר להמשיך.',
  checkStored: 'לא הצלחנו לקרוא את המספר השמור שלך. יש לבדוק אותו.',
  otherCountry: 'המספר ממדינה אחרת? אפשר לבחור אותה או להתחיל את המספר בסימן +.',
  offer: 'האם הכוונה למספר הזה[ ({country})]?',
  useNumber: 'שימוש במספר {number}',
  extensionNotSent: 'המספר ישמש בלי השלוחה[ ({extension})].',
};

export default messages;
