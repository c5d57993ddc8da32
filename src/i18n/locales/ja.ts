import type { Messages } from '../messages.js';

/** Japanese. */
const messages: Messages = {
  label: '電話番号',
  optional: '（任意）',
  country: '国または地域',
  preferred: '候補',
  others: 'すべての国と地域',
  example: '例：{example}',
  countryChanged: '{country} {code}',
  required: '電話番号を入力してください。',
  notANumber: '電話番号を数字で入力してください。[例（{country}）：{example}]',
  noCountry: '国または地域を選択するか、+ と国番号から始まる番号を入力してください。',
  unknownCountry: 'この国番号を使用している国はありません。+ の後の数字を確認してください。',
  tooShort: '番号が短すぎます。足りない数字を追加してください。[例（{country}）：{example}]',
  tooLong: '番号が長すぎます。余分な数字を削除してください。[例（{country}）：{example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: '番号の桁数を確認してください。[例（{country}）：{example}]',
  countryNotAllowed:
    'この国または地域[（{country}）]の番号はご利用いただけません。別の番号を入力してください。',
  typeNotAllowed: 'この種類の番号はご利用いただけません。別の番号を入力してください。',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: '携帯電話番号を入力してください。',
  invalid: '把握している番号に該当しません。数字を確認してください。[例（{country}）：{example}]',
  unknownRange:
    '把握している番号に該当しません[（{country}）]。ご確認のうえ、正しい場合はそのままお進みください。',
  checkStored: '登録済みの番号を読み取れませんでした。ご確認ください。',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
