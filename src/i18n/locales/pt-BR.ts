import type { Messages } from '../messages.js';

/** Portuguese, as in Brazil. */
const messages: Messages = {
  label: 'Número de telefone',
  optional: '(opcional)',
  country: 'País ou região',
  preferred: 'Sugestões',
  others: 'Todos os países e regiões',
  example: 'Exemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Insira seu número de telefone.',
  notANumber: 'Insira um número de telefone usando dígitos.[ Exemplo ({country}): {example}]',
  noCountry: 'Escolha seu país ou região, ou comece o número com + e o código do país.',
  unknownCountry: 'Nenhum país usa este código. Confira os dígitos depois do +.',
  tooShort:
    'Este número é curto demais. Adicione os dígitos que faltam.[ Exemplo ({country}): {example}]',
  tooLong: 'Este número é longo demais. Remova os dígitos a mais.[ Exemplo ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Confira quantos dígitos este número tem.[ Exemplo ({country}): {example}]',
  countryNotAllowed:
    'Números deste país ou região[ ({country})] não são aceitos aqui. Insira outro número.',
  typeNotAllowed: 'Este tipo de número não é aceito aqui. Insira outro número.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Insira um número de celular.',
  invalid:
    'Este número não corresponde aos que conhecemos. Confira os dígitos.[ Exemplo ({country}): {example}]',
  unknownRange:
    'Este número não corresponde aos que conhecemos[ ({country})]. Confira o número. Se estiver certo, você pode continuar.',
  checkStored: 'Não conseguimos ler seu número salvo. Confira o número.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
