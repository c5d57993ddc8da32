import type { Messages } from '../messages.js';

/** Indonesian. */
const messages: Messages = {
  label: 'Nomor telepon',
  optional: '(opsional)',
  country: 'Kode negara',
  preferred: 'Disarankan',
  others: 'Semua negara dan wilayah',
  searchCountries: 'Cari negara atau kode',
  noCountryFound: 'Tidak ditemukan',
  example: 'Contoh: {example}',
  countryChanged: '{country} {code}',
  required: 'Masukkan nomor telepon Anda.',
  notANumber: 'Masukkan nomor telepon Anda dengan angka saja.[ Contoh ({country}): {example}]',
  noCountry: 'Pilih negara atau wilayah Anda, atau awali nomor dengan + dan kode negara.',
  unknownCountry: 'Tidak ada negara yang menggunakan kode ini. Periksa angka setelah +.',
  tooShort:
    'Nomor ini terlalu pendek.[ Jumlah angka yang kurang: {missing}.][ Contoh ({country}): {example}]',
  tooLong:
    'Nomor ini terlalu panjang.[ Jumlah angka yang berlebih: {extra}.][ Contoh ({country}): {example}]',
  looksTooLong:
    'Nomor ini sepertinya terlalu panjang[ ({country})].[ Jumlah angka yang berlebih: {extra}.] Jika sudah benar, Anda dapat melanjutkan.',
  invalidLength:
    'Jumlah angka pada nomor ini kurang atau berlebih.[ Contoh ({country}): {example}]',
  countryNotAllowed:
    'Nomor dari negara atau wilayah ini[ ({country})] tidak dapat digunakan di sini. Masukkan nomor lain.[ Negara yang diterima: {countries}.]',
  typeNotAllowed: 'Jenis nomor ini tidak dapat digunakan di sini. Masukkan nomor lain.',
  landline: 'Ini sepertinya nomor telepon rumah. Masukkan nomor ponsel.',
  mobileOnly: 'Ini bukan nomor ponsel. Masukkan nomor ponsel.',
  invalid: 'Nomor ini tampak tidak biasa. Periksa angkanya.[ Contoh ({country}): {example}]',
  unknownRange:
    'Nomor ini tampak tidak biasa[ ({country})]. Jika sudah benar, Anda dapat melanjutkan.',
  checkStored: 'Kami tidak dapat membaca nomor Anda yang tersimpan. Periksa kembali.',
  otherCountry: 'Nomor dari negara lain? Pilih negaranya, atau awali dengan +.',
  offer: 'Apakah ini nomor yang Anda maksud[ ({country})]?',
  useNumber: 'Gunakan {number}',
  extensionNotSent: 'Nomor ini akan digunakan tanpa ekstensi[ ({extension})].',
};

export default messages;
