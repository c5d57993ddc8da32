import type { Messages } from '../messages.js';

/** Turkish. */
const messages: Messages = {
  label: 'Telefon numarası',
  optional: '(isteğe bağlı)',
  country: 'Ülke kodu',
  preferred: 'Önerilenler',
  others: 'Tüm ülkeler ve bölgeler',
  searchCountries: 'Ülke veya kod ara',
  noCountryFound: 'Sonuç bulunamadı',
  example: 'Örnek: {example}',
  countryChanged: '{country} {code}',
  required: 'Telefon numaranızı girin.',
  notANumber: 'Telefon numaranızı yalnızca rakamlarla girin.[ Örnek ({country}): {example}]',
  noCountry: 'Ülkenizi veya bölgenizi seçin ya da numaraya + ve ülke koduyla başlayın.',
  unknownCountry: 'Bu kodu kullanan bir ülke yok. + işaretinden sonraki rakamları kontrol edin.',
  tooShort: 'Bu numara çok kısa.[ Eksik rakam sayısı: {missing}.][ Örnek ({country}): {example}]',
  tooLong: 'Bu numara çok uzun.[ Fazla rakam sayısı: {extra}.][ Örnek ({country}): {example}]',
  looksTooLong:
    'Bu numara çok uzun görünüyor[ ({country})].[ Fazla rakam sayısı: {extra}.] Doğruysa devam edebilirsiniz.',
  invalidLength: 'Bu numarada çok az veya çok fazla rakam var.[ Örnek ({country}): {example}]',
  countryNotAllowed:
    'Bu ülkenin veya bölgenin[ ({country})] numaraları burada kullanılamıyor. Başka bir numara girin.[ Kabul edilen ülkeler: {countries}.]',
  typeNotAllowed: 'Bu tür numaralar burada kullanılamıyor. Başka bir numara girin.',
  landline: 'Bu bir sabit hat numarasına benziyor. Bir cep telefonu numarası girin.',
  mobileOnly: 'Bu bir cep telefonu numarası değil. Bir cep telefonu numarası girin.',
  invalid:
    'Bu numara alışılmadık görünüyor. Rakamları kontrol edin.[ Örnek ({country}): {example}]',
  unknownRange: 'Bu numara alışılmadık görünüyor[ ({country})]. Doğruysa devam edebilirsiniz.',
  checkStored: 'Kayıtlı numaranızı okuyamadık. Kontrol edin.',
  otherCountry: 'Numara başka bir ülkeden mi? O ülkeyi seçin ya da numaraya + ile başlayın.',
  offer: 'Bu numarayı mı demek istediniz[ ({country})]?',
  useNumber: '{number} numarasını kullan',
  extensionNotSent: 'Numara, dahili numara[ ({extension})] olmadan kullanılacak.',
};

export default messages;
