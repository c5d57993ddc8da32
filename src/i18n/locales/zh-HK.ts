import type { Messages } from '../messages.js';

/** Chinese, traditional script, as in Hong Kong and Macao. */
const messages: Messages = {
  label: '電話號碼',
  optional: '（選填）',
  country: '國際區號',
  preferred: '建議',
  others: '所有國家及地區',
  searchCountries: '搜尋國家、地區或區號',
  noCountryFound: '找不到結果',
  example: '例子：{example}',
  countryChanged: '{country} {code}',
  required: '請輸入您的電話號碼。',
  notANumber: '請輸入您的電話號碼，只限數字。[例子（{country}）：{example}]',
  noCountry: '請選擇國家或地區，或輸入以 + 及國際區號開頭的號碼。',
  unknownCountry: '沒有國家或地區使用此區號。請檢查 + 後面的數字。',
  tooShort: '號碼太短。[尚欠 {missing} 個數字。][例子（{country}）：{example}]',
  tooLong: '號碼太長。[多了 {extra} 個數字。][例子（{country}）：{example}]',
  looksTooLong: '號碼似乎太長[（{country}）]。[多了 {extra} 個數字。]如果正確，可以繼續。',
  invalidLength: '號碼的位數太多或太少。[例子（{country}）：{example}]',
  countryNotAllowed:
    '此處不接受該國家或地區[（{country}）]的號碼。請輸入其他號碼。[接受的國家或地區：{countries}。]',
  typeNotAllowed: '此處不接受這類號碼。請輸入其他號碼。',
  landline: '這似乎是固網電話號碼。請輸入流動電話號碼。',
  mobileOnly: '這不是流動電話號碼。請輸入流動電話號碼。',
  invalid: '此號碼可能有誤。請檢查數字。[例子（{country}）：{example}]',
  unknownRange: '此號碼可能有誤[（{country}）]。如果正確，可以繼續。',
  checkStored: '我們未能讀取您儲存的號碼。請檢查。',
  otherCountry: '是其他國家或地區的號碼嗎？請選擇該國家或地區，或以 + 開頭輸入。',
  offer: '您要輸入的是這個號碼嗎[（{country}）]？',
  useNumber: '使用 {number}',
  extensionNotSent: '將使用不含內線號碼[（{extension}）]的號碼。',
};

export default messages;
