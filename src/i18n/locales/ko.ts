import type { Messages } from '../messages.js';

/** Korean. */
const messages: Messages = {
  label: '전화번호',
  optional: '(선택 사항)',
  country: '국가 번호',
  preferred: '추천',
  others: '모든 국가 및 지역',
  searchCountries: '국가 또는 번호 검색',
  noCountryFound: '검색 결과 없음',
  example: '예시: {example}',
  countryChanged: '{country} {code}',
  required: '전화번호를 입력하세요.',
  notANumber: '전화번호를 숫자로만 입력하세요.[ 예시({country}): {example}]',
  noCountry: '국가 또는 지역을 선택하거나 번호를 +와 국가 번호로 시작하세요.',
  unknownCountry: '이 국가 번호를 사용하는 국가가 없습니다. + 뒤의 숫자를 확인하세요.',
  tooShort: '번호가 너무 짧습니다.[ {missing}자리가 부족합니다.][ 예시({country}): {example}]',
  tooLong: '번호가 너무 깁니다.[ {extra}자리가 더 많습니다.][ 예시({country}): {example}]',
  looksTooLong:
    '이 번호[({country})]는 너무 긴 것 같습니다.[ {extra}자리가 더 많습니다.] 맞으면 계속 진행할 수 있습니다.',
  invalidLength: '번호의 자릿수가 너무 많거나 적습니다.[ 예시({country}): {example}]',
  countryNotAllowed:
    '이 국가 또는 지역[({country})]의 번호는 사용할 수 없습니다. 다른 번호를 입력하세요.[ 사용할 수 있는 국가 또는 지역: {countries}.]',
  typeNotAllowed: '이 유형의 번호는 사용할 수 없습니다. 다른 번호를 입력하세요.',
  landline: '유선전화 번호인 것 같습니다. 휴대전화 번호를 입력하세요.',
  mobileOnly: '휴대전화 번호가 아닙니다. 휴대전화 번호를 입력하세요.',
  invalid: '이 번호는 올바르지 않을 수 있습니다. 숫자를 확인하세요.[ 예시({country}): {example}]',
  unknownRange: '이 번호[({country})]는 올바르지 않을 수 있습니다. 맞으면 계속 진행할 수 있습니다.',
  checkStored: '저장된 번호를 읽을 수 없습니다. 번호를 확인하세요.',
  otherCountry:
    '다른 국가 또는 지역의 번호인가요? 해당 국가 또는 지역을 선택하거나 번호를 +로 시작하세요.',
  offer: '이 번호[({country})]가 맞나요?',
  useNumber: '{number} 사용',
  extensionNotSent: '내선 번호[({extension})]를 뺀 번호가 사용됩니다.',
};

export default messages;
