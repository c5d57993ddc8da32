import type { Messages } from '../messages.js';

/** Malay. */
const messages: Messages = {
  label: 'Nombor telefon',
  optional: '(pilihan)',
  country: 'Kod negara',
  preferred: 'Dicadangkan',
  others: 'Semua negara dan wilayah',
  searchCountries: 'Cari negara atau kod',
  noCountryFound: 'Tiada hasil',
  example: 'Contoh: {example}',
  countryChanged: '{country} {code}',
  required: 'Masukkan nombor telefon anda.',
  notANumber: 'Masukkan nombor telefon anda dengan digit sahaja.[ Contoh ({country}): {example}]',
  noCountry: 'Pilih negara atau wilayah anda, atau mulakan nombor dengan + dan kod negara.',
  unknownCountry: 'Tiada negara yang menggunakan kod ini. Semak digit selepas +.',
  tooShort:
    'Nombor ini terlalu pendek.[ Bilangan digit yang kurang: {missing}.][ Contoh ({country}): {example}]',
  tooLong:
    'Nombor ini terlalu panjang.[ Bilangan digit berlebihan: {extra}.][ Contoh ({country}): {example}]',
  looksTooLong:
    'Nombor ini nampaknya terlalu panjang[ ({country})].[ Bilangan digit berlebihan: {extra}.] Jika betul, anda boleh teruskan.',
  invalidLength:
    'Digit nombor ini terlalu sedikit atau terlalu banyak.[ Contoh ({country}): {example}]',
  countryNotAllowed:
    'Nombor dari negara atau wilayah ini[ ({country})] tidak boleh digunakan di sini. Masukkan nombor lain.[ Negara yang diterima: {countries}.]',
  typeNotAllowed: 'Nombor jenis ini tidak boleh digunakan di sini. Masukkan nombor lain.',
  landline: 'Ini nampaknya nombor talian tetap. Masukkan nombor telefon bimbit.',
  mobileOnly: 'Ini bukan nombor telefon bimbit. Masukkan nombor telefon bimbit.',
  invalid: 'Nombor ini kelihatan tidak lazim. Semak digitnya.[ Contoh ({country}): {example}]',
  unknownRange: 'Nombor ini kelihatan tidak lazim[ ({country})]. Jika betul, anda boleh teruskan.',
  checkStored: 'Kami tidak dapat membaca nombor anda yang disimpan. Semak semula.',
  otherCountry: 'Nombor dari negara lain? Pilih negara itu, atau mulakan dengan +.',
  offer: 'Adakah ini nombor yang anda maksudkan[ ({country})]?',
  useNumber: 'Guna {number}',
  extensionNotSent: 'Nombor ini akan digunakan tanpa nombor sambungan[ ({extension})].',
};

export default messages;
