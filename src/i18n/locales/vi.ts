import type { Messages } from '../messages.js';

/** Vietnamese. */
const messages: Messages = {
  label: 'Số điện thoại',
  optional: '(không bắt buộc)',
  country: 'Mã quốc gia',
  preferred: 'Đề xuất',
  others: 'Tất cả quốc gia và khu vực',
  searchCountries: 'Tìm quốc gia hoặc mã',
  noCountryFound: 'Không tìm thấy kết quả',
  example: 'Ví dụ: {example}',
  countryChanged: '{country} {code}',
  required: 'Hãy nhập số điện thoại của bạn.',
  notANumber: 'Hãy nhập số điện thoại của bạn, chỉ gồm chữ số.[ Ví dụ ({country}): {example}]',
  noCountry: 'Hãy chọn quốc gia hoặc khu vực của bạn, hoặc bắt đầu số bằng dấu + và mã quốc gia.',
  unknownCountry: 'Không có quốc gia nào dùng mã này. Hãy kiểm tra các chữ số sau dấu +.',
  tooShort: 'Số này quá ngắn.[ Còn thiếu {missing} chữ số.][ Ví dụ ({country}): {example}]',
  tooLong: 'Số này quá dài.[ Thừa {extra} chữ số.][ Ví dụ ({country}): {example}]',
  looksTooLong:
    'Số này có vẻ quá dài[ ({country})].[ Thừa {extra} chữ số.] Nếu đúng, bạn có thể tiếp tục.',
  invalidLength: 'Số này có quá ít hoặc quá nhiều chữ số.[ Ví dụ ({country}): {example}]',
  countryNotAllowed:
    'Số từ quốc gia hoặc khu vực này[ ({country})] không dùng được ở đây. Hãy nhập số khác.[ Quốc gia được chấp nhận: {countries}.]',
  typeNotAllowed: 'Loại số này không dùng được ở đây. Hãy nhập số khác.',
  landline: 'Đây có vẻ là số điện thoại cố định. Hãy nhập số điện thoại di động.',
  mobileOnly: 'Đây không phải là số di động. Hãy nhập số điện thoại di động.',
  invalid: 'Số này trông khác thường. Hãy kiểm tra các chữ số.[ Ví dụ ({country}): {example}]',
  unknownRange: 'Số này trông khác thường[ ({country})]. Nếu đúng, bạn có thể tiếp tục.',
  checkStored: 'Chúng tôi không đọc được số đã lưu của bạn. Hãy kiểm tra lại.',
  otherCountry: 'Số của quốc gia khác? Hãy chọn quốc gia đó hoặc bắt đầu bằng dấu +.',
  offer: 'Ý bạn là số này[ ({country})]?',
  useNumber: 'Dùng {number}',
  extensionNotSent: 'Số này sẽ được dùng mà không có số máy lẻ[ ({extension})].',
};

export default messages;
