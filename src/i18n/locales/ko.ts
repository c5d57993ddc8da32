import type { Messages } from '../messages.js';

/** Korean. */
const messages: Messages = {
  label: '전화번호',
  optional: '(선택 사항)',
  country: '국가 또는 지역',
  preferred: '추천',
  others: '모든 국가 및 지역',
  example: '예시: {example}',
  countryChanged: '{country} {code}',
  required: '전화번호를 입력하세요.',
  notANumber: '전화번호를 숫자로 입력하세요.[ 예시({country}): {example}]',
  noCountry: '국가 또는 지역을 선택하거나 번호를 +와 국가 번호로 시작하세요.',
  unknownCountry: '이 국가 번호를 사용하는 국가가 없습니다. + 뒤의 숫자를 확인하세요.',
  tooShort: '번호가 너무 짧습니다. 빠진 숫자를 추가하세요.[ 예시({country}): {example}]',
  tooLong: '번호가 너무 깁니다. 불필요한 숫자를 지우세요.[ 예시({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: '번호의 자릿수를 확인하세요.[ 예시({country}): {example}]',
  countryNotAllowed:
    '이 국가 또는 지역[({country})]의 번호는 사용할 수 없습니다. 다른 번호를 입력하세요.',
  typeNotAllowed: '이 유형의 번호는 사용할 수 없습니다. 다른 번호를 입력하세요.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: '휴대전화 번호를 입력하세요.',
  invalid: '알려진 번호와 일치하지 않습니다. 숫자를 확인하세요.[ 예시({country}): {example}]',
  unknownRange:
    '알려진 번호와 일치하지 않습니다[({country})]. 번호를 확인하세요. 맞으면 계속 진행할 수 있습니다.',
  checkStored: '저장된 번호를 읽을 수 없습니다. 번호를 확인하세요.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
