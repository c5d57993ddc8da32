import type { Messages } from '../messages.js';

/** Indonesian. */
const messages: Messages = {
  label: 'Nomor telepon',
  optional: '(opsional)',
  country: 'Negara atau wilayah',
  preferred: 'Disarankan',
  others: 'Semua negara dan wilayah',
  example: 'Contoh: {example}',
  countryChanged: '{country} {code}',
  required: 'Masukkan nomor telepon Anda.',
  notANumber: 'Masukkan nomor telepon dengan angka.[ Contoh ({country}): {example}]',
  noCountry: 'Pilih negara atau wilayah Anda, atau awali nomor dengan + dan kode negara.',
  unknownCountry: 'Tidak ada negara yang menggunakan kode ini. Periksa angka setelah +.',
  tooShort:
    'Nomor ini terlalu pendek. Tambahkan angka yang kurang.[ Contoh ({country}): {example}]',
  tooLong: 'Nomor ini terlalu panjang. Hapus angka yang berlebih.[ Contoh ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Periksa jumlah angka pada nomor ini.[ Contoh ({country}): {example}]',
  countryNotAllowed:
    'Nomor dari negara atau wilayah ini[ ({country})] tidak dapat digunakan di sini. Masukkan nomor lain.',
  typeNotAllowed: 'Jenis nomor ini tidak dapat digunakan di sini. Masukkan nomor lain.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Masukkan nomor ponsel.',
  invalid:
    'Nomor ini tidak cocok dengan nomor yang kami kenal. Periksa angkanya.[ Contoh ({country}): {example}]',
  unknownRange:
    'Nomor ini tidak cocok dengan nomor yang kami kenal[ ({country})]. Periksa kembali. Jika sudah benar, Anda dapat melanjutkan.',
  checkStored: 'Kami tidak dapat membaca nomor Anda yang tersimpan. Periksa kembali.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
