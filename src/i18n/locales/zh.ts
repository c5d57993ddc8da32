import type { Messages } from '../messages.js';

/** Chinese, simplified script. */
const messages: Messages = {
  label: '电话号码',
  optional: '（选填）',
  country: '国际电话区号',
  preferred: '建议',
  others: '所有国家和地区',
  searchCountries: '搜索国家、地区或区号',
  noCountryFound: '未找到结果',
  example: '示例：{example}',
  countryChanged: '{country} {code}',
  required: '请输入您的电话号码。',
  notANumber: '请输入您的电话号码，仅限数字。[示例（{country}）：{example}]',
  noCountry: '请选择国家或地区，或输入以 + 和国际区号开头的号码。',
  unknownCountry: '没有国家或地区使用此区号。请检查 + 后面的数字。',
  tooShort: '号码太短。[还缺 {missing} 位数字。][示例（{country}）：{example}]',
  tooLong: '号码太长。[多了 {extra} 位数字。][示例（{country}）：{example}]',
  looksTooLong: '号码似乎太长[（{country}）]。[多了 {extra} 位数字。]如果无误，可以继续。',
  invalidLength: '号码的位数过多或过少。[示例（{country}）：{example}]',
  countryNotAllowed:
    '此处不支持该国家或地区[（{country}）]的号码。请输入其他号码。[支持的国家或地区：{countries}。]',
  typeNotAllowed: '此处不支持此类号码。请输入其他号码。',
  landline: '这似乎是固定电话号码。请输入手机号码。',
  mobileOnly: '这不是手机号码。请输入手机号码。',
  invalid: '该号码可能有误。请检查数字。[示例（{country}）：{example}]',
  unknownRange: '该号码可能有误[（{country}）]。如果号码正确，可以继续。',
  checkStored: '我们无法识别您保存的号码。请检查。',
  otherCountry: '是其他国家或地区的号码吗？请选择该国家或地区，或以 + 开头输入。',
  offer: '您要输入的是这个号码吗[（{country}）]？',
  useNumber: '使用 {number}',
  extensionNotSent: '将使用不含分机号[（{extension}）]的号码。',
};

export default messages;
