import type { Messages } from '../messages.js';

/** Portuguese, as in Portugal. */
const messages: Messages = {
  label: 'Número de telefone',
  optional: '(opcional)',
  country: 'País ou região',
  preferred: 'Sugestões',
  others: 'Todos os países e regiões',
  example: 'Exemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduza o seu número de telefone.',
  notANumber: 'Introduza um número de telefone em algarismos.[ Exemplo ({country}): {example}]',
  noCountry: 'Escolha o seu país ou região, ou comece o número com + e o indicativo do país.',
  unknownCountry: 'Nenhum país utiliza este indicativo. Verifique os algarismos a seguir ao +.',
  tooShort:
    'Este número é demasiado curto. Acrescente os algarismos em falta.[ Exemplo ({country}): {example}]',
  tooLong:
    'Este número é demasiado longo. Retire os algarismos a mais.[ Exemplo ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Verifique quantos algarismos tem este número.[ Exemplo ({country}): {example}]',
  countryNotAllowed:
    'Os números deste país ou região[ ({country})] não podem ser utilizados aqui. Introduza outro número.',
  typeNotAllowed: 'Este tipo de número não pode ser utilizado aqui. Introduza outro número.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Introduza um número de telemóvel.',
  invalid:
    'Este número não corresponde aos que conhecemos. Verifique os algarismos.[ Exemplo ({country}): {example}]',
  unknownRange:
    'Este número não corresponde aos que conhecemos[ ({country})]. Verifique-o. Se estiver correto, pode continuar.',
  checkStored: 'Não conseguimos ler o seu número guardado. Verifique-o.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
