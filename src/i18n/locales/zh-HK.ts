import type { Messages } from '../messages.js';

/** Chinese, traditional script, as in Hong Kong and Macao. */
const messages: Messages = {
  label: '電話號碼',
  optional: '（選填）',
  country: '國家或地區',
  preferred: '建議',
  others: '所有國家及地區',
  example: '例子：{example}',
  countryChanged: '{country} {code}',
  required: '請輸入您的電話號碼。',
  notANumber: '請以數字輸入電話號碼。[例子（{country}）：{example}]',
  noCountry: '請選擇國家或地區，或輸入以 + 及國際區號開頭的號碼。',
  unknownCountry: '沒有國家或地區使用此區號。請檢查 + 後面的數字。',
  tooShort: '號碼太短。請補上欠缺的數字。[例子（{country}）：{example}]',
  tooLong: '號碼太長。請刪除多餘的數字。[例子（{country}）：{example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: '請檢查號碼的位數。[例子（{country}）：{example}]',
  countryNotAllowed: '此處不接受該國家或地區[（{country}）]的號碼。請輸入其他號碼。',
  typeNotAllowed: '此處不接受這類號碼。請輸入其他號碼。',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: '請輸入流動電話號碼。',
  invalid: '此號碼與我們已知的號碼不符。請檢查數字。[例子（{country}）：{example}]',
  unknownRange: '此號碼與我們已知的號碼不符[（{country}）]。請檢查。如果正確，可以繼續。',
  checkStored: '我們未能讀取您儲存的號碼。請檢查。',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
