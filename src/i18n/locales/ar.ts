import type { Messages } from '../messages.js';

/** Arabic. */
const messages: Messages = {
  label: 'رقم الهاتف',
  optional: '(اختياري)',
  country: 'رمز البلد',
  preferred: 'مقترحات',
  others: 'جميع البلدان والمناطق',
  searchCountries: 'البحث عن بلد أو رمز',
  noCountryFound: 'لا توجد نتائج',
  example: 'مثال: {example}',
  countryChanged: '{country} {code}',
  required: 'يُرجى إدخال رقم هاتفك.',
  notANumber: 'يُرجى إدخال رقم هاتفك بالأرقام فقط.[ مثال ({country}): {example}]',
  noCountry: 'يُرجى اختيار بلدك أو منطقتك، أو بدء الرقم بعلامة + ورمز البلد.',
  unknownCountry: 'لا يوجد بلد يستخدم هذا الرمز. يُرجى التحقق من الأرقام بعد علامة +.',
  tooShort: 'هذا الرقم قصير جدًا.[ عدد الأرقام الناقصة: {missing}.][ مثال ({country}): {example}]',
  tooLong: 'هذا الرقم طويل جدًا.[ عدد الأرقام الزائدة: {extra}.][ مثال ({country}): {example}]',
  looksTooLong:
    'يبدو أن هذا الرقم طويل جدًا[ ({country})].[ عدد الأرقام الزائدة: {extra}.] إذا كان صحيحًا، يمكنك المتابعة.',
  invalidLength: 'عدد الأرقام أقل أو أكثر من المطلوب.[ مثال ({country}): {example}]',
  countryNotAllowed:
    'لا يمكن استخدام أرقام من هذا البلد أو المنطقة[ ({country})] هنا. يُرجى إدخال رقم آخر.[ البلدان المقبولة: {countries}.]',
  typeNotAllowed: 'لا يمكن استخدام هذا النوع من الأرقام هنا. يُرجى إدخال رقم آخر.',
  landline: 'يبدو أن هذا رقم هاتف ثابت. يُرجى إدخال رقم هاتف محمول.',
  mobileOnly: 'هذا ليس رقم هاتف محمول. يُرجى إدخال رقم هاتف محمول.',
  invalid: 'يبدو هذا الرقم غير مألوف. يُرجى التحقق من الأرقام.[ مثال ({country}): {example}]',
  unknownRange: 'يبدو هذا الرقم غير مألوف[ ({country})]. إذا كان صحيحًا، يمكنك المتابعة.',
  checkStored: 'تعذّرت قراءة رقمك المحفوظ. يُرجى التحقق منه.',
  otherCountry: 'هل الرقم من بلد آخر؟ يُرجى اختيار البلد أو بدء الرقم بعلامة +.',
  offer: 'هل هذا هو الرقم المقصود[ ({country})]؟',
  useNumber: 'استخدام {number}',
  extensionNotSent: 'سيُستخدم الرقم من دون الرقم الداخلي[ ({extension})].',
};

export default messages;
