import type { Messages } from '../messages.js';

/** Chinese, traditional script, as in Taiwan. */
const messages: Messages = {
  label: '電話號碼',
  optional: '（選填）',
  country: '國碼',
  preferred: '建議',
  others: '所有國家和地區',
  searchCountries: '搜尋國家、地區或國碼',
  noCountryFound: '找不到結果',
  example: '範例：{example}',
  countryChanged: '{country} {code}',
  required: '請輸入您的電話號碼。',
  notANumber: '請輸入您的電話號碼，僅限數字。[範例（{country}）：{example}]',
  noCountry: '請選擇國家或地區，或輸入以 + 和國碼開頭的號碼。',
  unknownCountry: '沒有國家或地區使用此國碼。請檢查 + 後面的數字。',
  tooShort: '號碼太短。[還缺 {missing} 位數字。][範例（{country}）：{example}]',
  tooLong: '號碼太長。[多了 {extra} 位數字。][範例（{country}）：{example}]',
  looksTooLong: '號碼似乎太長[（{country}）]。[多了 {extra} 位數字。]如果正確，即可繼續。',
  invalidLength: '號碼的位數太多或太少。[範例（{country}）：{example}]',
  countryNotAllowed:
    '此處無法使用該國家或地區[（{country}）]的號碼。請輸入其他號碼。[可使用的國家或地區：{countries}。]',
  typeNotAllowed: '此處無法使用這類號碼。請輸入其他號碼。',
  landline: '這似乎是市話號碼。請輸入手機號碼。',
  mobileOnly: '這不是手機號碼。請輸入手機號碼。',
  invalid: '此號碼可能有誤。請檢查數字。[範例（{country}）：{example}]',
  unknownRange: '此號碼可能有誤[（{country}）]。如果正確，即可繼續。',
  checkStored: '我們無法讀取您儲存的號碼。請檢查。',
  otherCountry: '是其他國家或地區的號碼嗎？請選擇該國家或地區，或以 + 開頭輸入。',
  offer: '您要輸入的是這個號碼嗎[（{country}）]？',
  useNumber: '使用 {number}',
  extensionNotSent: '將使用不含分機號碼[（{extension}）]的號碼。',
};

export default messages;
