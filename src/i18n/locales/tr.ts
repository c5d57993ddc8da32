import type { Messages } from '../messages.js';

/** Turkish. */
const messages: Messages = {
  label: 'Telefon numarası',
  optional: '(isteğe bağlı)',
  country: 'Ülke veya bölge',
  preferred: 'Önerilenler',
  others: 'Tüm ülkeler ve bölgeler',
  example: 'Örnek: {example}',
  countryChanged: '{country} {code}',
  required: 'Telefon numaranızı girin.',
  notANumber: 'Rakamlardan oluşan bir telefon numarası girin.[ Örnek ({country}): {example}]',
  noCountry: 'Ülkenizi veya bölgenizi seçin ya da numaraya + ve ülke koduyla başlayın.',
  unknownCountry: 'Bu kodu kullanan bir ülke yok. + işaretinden sonraki rakamları kontrol edin.',
  tooShort: 'Bu numara çok kısa. Eksik rakamları ekleyin.[ Örnek ({country}): {example}]',
  tooLong: 'Bu numara çok uzun. Fazla rakamları silin.[ Örnek ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength:
    'Bu numaranın kaç rakamdan oluştuğunu kontrol edin.[ Örnek ({country}): {example}]',
  countryNotAllowed:
    'Bu ülkenin veya bölgenin[ ({country})] numaraları burada kullanılamıyor. Başka bir numara girin.',
  typeNotAllowed: 'Bu tür numaralar burada kullanılamıyor. Başka bir numara girin.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Bir cep telefonu numarası girin.',
  invalid:
    'Bu numara bildiğimiz numaralarla eşleşmiyor. Rakamları kontrol edin.[ Örnek ({country}): {example}]',
  unknownRange:
    'Bu numara bildiğimiz numaralarla eşleşmiyor[ ({country})]. Kontrol edin. Doğruysa devam edebilirsiniz.',
  checkStored: 'Kayıtlı numaranızı okuyamadık. Kontrol edin.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
