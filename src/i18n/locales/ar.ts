import type { Messages } from '../messages.js';

/** Arabic. */
const messages: Messages = {
  label: 'رقم الهاتف',
  optional: '(اختياري)',
  country: 'البلد أو المنطقة',
  preferred: 'مقترحات',
  others: 'جميع البلدان والمناطق',
  example: 'مثال: {example}',
  countryChanged: '{country} {code}',
  required: 'يُرجى إدخال رقم هاتفك.',
  notANumber: 'يُرجى إدخال رقم هاتف بالأرقام.[ مثال ({country}): {example}]',
  noCountry: 'يُرجى اختيار بلدك أو منطقتك، أو بدء الرقم بعلامة + ورمز البلد.',
  unknownCountry: 'لا يوجد بلد يستخدم هذا الرمز. يُرجى التحقق من الأرقام بعد علامة +.',
  tooShort: 'هذا الرقم قصير جدًا. يُرجى إضافة الأرقام الناقصة.[ مثال ({country}): {example}]',
  tooLong: 'هذا الرقم طويل جدًا. يُرجى حذف الأرقام الزائدة.[ مثال ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'يُرجى التحقق من عدد خانات هذا الرقم.[ مثال ({country}): {example}]',
  countryNotAllowed:
    'لا يمكن استخدام أرقام من هذا البلد أو المنطقة[ ({country})] هنا. يُرجى إدخال رقم آخر.',
  typeNotAllowed: 'لا يمكن استخدام هذا النوع من الأرقام هنا. يُرجى إدخال رقم آخر.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'يُرجى إدخال رقم هاتف محمول.',
  invalid:
    'هذا الرقم لا يطابق الأرقام المعروفة لدينا. يُرجى التحقق من خاناته.[ مثال ({country}): {example}]',
  unknownRange:
    'هذا الرقم لا يطابق الأرقام المعروفة لدينا[ ({country})]. يُرجى التحقق منه. إذا كان صحيحًا، يمكنك المتابعة.',
  checkStored: 'تعذّرت قراءة رقمك المحفوظ. يُرجى التحقق منه.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
