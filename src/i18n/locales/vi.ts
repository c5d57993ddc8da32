import type { Messages } from '../messages.js';

/** Vietnamese. */
const messages: Messages = {
  label: 'Số điện thoại',
  optional: '(không bắt buộc)',
  country: 'Quốc gia hoặc khu vực',
  preferred: 'Đề xuất',
  others: 'Tất cả quốc gia và khu vực',
  example: 'Ví dụ: {example}',
  countryChanged: '{country} {code}',
  required: 'Hãy nhập số điện thoại của bạn.',
  notANumber: 'Hãy nhập số điện thoại bằng chữ số.[ Ví dụ ({country}): {example}]',
  noCountry: 'Hãy chọn quốc gia hoặc khu vực của bạn, hoặc bắt đầu số bằng dấu + và mã quốc gia.',
  unknownCountry: 'Không có quốc gia nào dùng mã này. Hãy kiểm tra các chữ số sau dấu +.',
  tooShort: 'Số này quá ngắn. Hãy thêm các chữ số còn thiếu.[ Ví dụ ({country}): {example}]',
  tooLong: 'Số này quá dài. Hãy xóa các chữ số thừa.[ Ví dụ ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Hãy kiểm tra xem số này có đủ chữ số không.[ Ví dụ ({country}): {example}]',
  countryNotAllowed:
    'Số từ quốc gia hoặc khu vực này[ ({country})] không dùng được ở đây. Hãy nhập số khác.',
  typeNotAllowed: 'Loại số này không dùng được ở đây. Hãy nhập số khác.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Hãy nhập số điện thoại di động.',
  invalid:
    'Số này không khớp với các số mà chúng tôi biết. Hãy kiểm tra các chữ số.[ Ví dụ ({country}): {example}]',
  unknownRange:
    'Số này không khớp với các số mà chúng tôi biết[ ({country})]. Hãy kiểm tra lại. Nếu đúng, bạn có thể tiếp tục.',
  checkStored: 'Chúng tôi không đọc được số đã lưu của bạn. Hãy kiểm tra lại.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
