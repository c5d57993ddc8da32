import type { Messages } from '../messages.js';

/** Chinese, simplified script. */
const messages: Messages = {
  label: '电话号码',
  optional: '（选填）',
  country: '国家或地区',
  preferred: '建议',
  others: '所有国家和地区',
  example: '示例：{example}',
  countryChanged: '{country} {code}',
  required: '请输入您的电话号码。',
  notANumber: '请用数字输入电话号码。[示例（{country}）：{example}]',
  noCountry: '请选择国家或地区，或输入以 + 和国际区号开头的号码。',
  unknownCountry: '没有国家或地区使用此区号。请检查 + 后面的数字。',
  tooShort: '号码太短。请补全缺少的数字。[示例（{country}）：{example}]',
  tooLong: '号码太长。请删除多余的数字。[示例（{country}）：{example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: '请检查号码的位数。[示例（{country}）：{example}]',
  countryNotAllowed: '此处不支持该国家或地区[（{country}）]的号码。请输入其他号码。',
  typeNotAllowed: '此处不支持此类号码。请输入其他号码。',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: '请输入手机号码。',
  invalid: '该号码与我们已知的号码不符。请检查数字。[示例（{country}）：{example}]',
  unknownRange: '该号码与我们已知的号码不符[（{country}）]。请检查。如果无误，可以继续。',
  checkStored: '我们无法识别您保存的号码。请检查。',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
