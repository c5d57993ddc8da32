import type { Messages } from '../messages.js';

/** Portuguese, as in Brazil. */
const messages: Messages = {
  label: 'Número de telefone',
  optional: '(opcional)',
  country: 'Código do país',
  preferred: 'Sugestões',
  others: 'Todos os países e regiões',
  searchCountries: 'Buscar país ou código',
  noCountryFound: 'Nenhum resultado',
  example: 'Exemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Insira seu número de telefone.',
  notANumber: 'Insira seu telefone usando apenas números.[ Exemplo ({country}): {example}]',
  noCountry: 'Escolha seu país ou região, ou comece o número com + e o código do país.',
  unknownCountry: 'Nenhum país usa este código. Confira os dígitos depois do +.',
  tooShort:
    'Este número é curto demais.[ Dígitos que faltam: {missing}.][ Exemplo ({country}): {example}]',
  tooLong:
    'Este número é longo demais.[ Dígitos a mais: {extra}.][ Exemplo ({country}): {example}]',
  looksTooLong:
    'Este número parece longo demais[ ({country})].[ Dígitos a mais: {extra}.] Se estiver certo, você pode continuar.',
  invalidLength: 'Este número tem dígitos a mais ou a menos.[ Exemplo ({country}): {example}]',
  countryNotAllowed:
    'Números deste país ou região[ ({country})] não são aceitos aqui. Insira outro número.[ Países aceitos: {countries}.]',
  typeNotAllowed: 'Este tipo de número não é aceito aqui. Insira outro número.',
  landline: 'Parece um número fixo. Insira um número de celular.',
  mobileOnly: 'Este número não é de celular. Insira um número de celular.',
  invalid: 'Este número parece incomum. Confira os dígitos.[ Exemplo ({country}): {example}]',
  unknownRange: 'Este número parece incomum[ ({country})]. Se estiver certo, você pode continuar.',
  checkStored: 'Não conseguimos ler seu número salvo. Confira o número.',
  otherCountry: 'O número é de outro país? Escolha o país ou comece com +.',
  offer: 'Você quis dizer este número[ ({country})]?',
  useNumber: 'Usar {number}',
  extensionNotSent: 'O número será usado sem o ramal[ ({extension})].',
};

export default messages;
