import type { Messages } from '../messages.js';

/** Japanese. */
const messages: Messages = {
  label: '電話番号',
  optional: '（任意）',
  country: '国番号',
  preferred: 'よく使われる国・地域',
  others: 'すべての国と地域',
  searchCountries: '国名または国番号で検索',
  noCountryFound: '見つかりません',
  example: '例：{example}',
  countryChanged: '{country} {code}',
  required: '電話番号を入力してください。',
  notANumber: '電話番号は数字のみで入力してください。[例（{country}）：{example}]',
  noCountry: '国または地域を選択するか、+ と国番号から始まる番号を入力してください。',
  unknownCountry: 'この国番号を使用している国はありません。+ の後の数字を確認してください。',
  tooShort: '番号が短すぎます。[あと{missing}桁必要です。][例（{country}）：{example}]',
  tooLong: '番号が長すぎます。[{extra}桁多くなっています。][例（{country}）：{example}]',
  looksTooLong:
    '番号が長すぎるようです[（{country}）]。[{extra}桁多い可能性があります。]正しい場合は、そのままお進みください。',
  invalidLength: '番号の桁数に過不足があります。[例（{country}）：{example}]',
  countryNotAllowed:
    'この国または地域[（{country}）]の番号はご利用いただけません。別の番号を入力してください。[ご利用いただける国・地域：{countries}。]',
  typeNotAllowed: 'この種類の番号はご利用いただけません。別の番号を入力してください。',
  landline: '固定電話の番号のようです。携帯電話番号を入力してください。',
  mobileOnly: '携帯電話の番号ではありません。携帯電話番号を入力してください。',
  invalid:
    'この番号は正しくない可能性があります。数字を確認してください。[例（{country}）：{example}]',
  unknownRange:
    'この番号は正しくない可能性があります[（{country}）]。正しい場合は、そのままお進みください。',
  checkStored: '登録済みの番号を読み取れませんでした。ご確認ください。',
  otherCountry:
    '別の国または地域の番号ですか？その国または地域を選択するか、+ から入力してください。',
  offer: 'こちらの番号でしょうか[（{country}）]？',
  useNumber: '{number} を使用',
  extensionNotSent: '内線番号[（{extension}）]を除いた番号を使用します。',
};

export default messages;
