import type { Messages } from '../messages.js';

/** Malay. */
const messages: Messages = {
  label: 'Nombor telefon',
  optional: '(pilihan)',
  country: 'Negara atau wilayah',
  preferred: 'Dicadangkan',
  others: 'Semua negara dan wilayah',
  example: 'Contoh: {example}',
  countryChanged: '{country} {code}',
  required: 'Masukkan nombor telefon anda.',
  notANumber: 'Masukkan nombor telefon dalam digit.[ Contoh ({country}): {example}]',
  noCountry: 'Pilih negara atau wilayah anda, atau mulakan nombor dengan + dan kod negara.',
  unknownCountry: 'Tiada negara yang menggunakan kod ini. Semak digit selepas +.',
  tooShort:
    'Nombor ini terlalu pendek. Tambah digit yang tertinggal.[ Contoh ({country}): {example}]',
  tooLong:
    'Nombor ini terlalu panjang. Buang digit yang berlebihan.[ Contoh ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Semak bilangan digit nombor ini.[ Contoh ({country}): {example}]',
  countryNotAllowed:
    'Nombor dari negara atau wilayah ini[ ({country})] tidak boleh digunakan di sini. Masukkan nombor lain.',
  typeNotAllowed: 'Nombor jenis ini tidak boleh digunakan di sini. Masukkan nombor lain.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Masukkan nombor telefon bimbit.',
  invalid:
    'Nombor ini tidak sepadan dengan nombor yang kami ketahui. Semak digitnya.[ Contoh ({country}): {example}]',
  unknownRange:
    'Nombor ini tidak sepadan dengan nombor yang kami ketahui[ ({country})]. Semak semula. Jika betul, anda boleh teruskan.',
  checkStored: 'Kami tidak dapat membaca nombor anda yang disimpan. Semak semula.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
