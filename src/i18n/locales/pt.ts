import type { Messages } from '../messages.js';

/** Portuguese, as in Portugal. */
const messages: Messages = {
  label: 'Número de telefone',
  optional: '(opcional)',
  country: 'Indicativo do país',
  preferred: 'Sugestões',
  others: 'Todos os países e regiões',
  searchCountries: 'Procurar país ou indicativo',
  noCountryFound: 'Sem resultados',
  example: 'Exemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduza o seu número de telefone.',
  notANumber:
    'Introduza o seu número de telefone apenas com dígitos.[ Exemplo ({country}): {example}]',
  noCountry: 'Escolha o seu país ou região, ou comece o número com + e o indicativo do país.',
  unknownCountry: 'Nenhum país utiliza este indicativo. Verifique os dígitos a seguir ao +.',
  tooShort:
    'Este número é demasiado curto.[ Dígitos em falta: {missing}.][ Exemplo ({country}): {example}]',
  tooLong:
    'Este número é demasiado longo.[ Dígitos a mais: {extra}.][ Exemplo ({country}): {example}]',
  looksTooLong:
    'Este número parece demasiado longo[ ({country})].[ Dígitos a mais: {extra}.] Se estiver correto, pode continuar.',
  invalidLength: 'Este número tem dígitos a mais ou a menos.[ Exemplo ({country}): {example}]',
  countryNotAllowed:
    'Os números deste país ou região[ ({country})] não podem ser utilizados aqui. Introduza outro número.[ Países aceites: {countries}.]',
  typeNotAllowed: 'Este tipo de número não pode ser utilizado aqui. Introduza outro número.',
  landline: 'Parece um número fixo. Introduza um número de telemóvel.',
  mobileOnly: 'Este número não é de telemóvel. Introduza um número de telemóvel.',
  invalid: 'Este número parece invulgar. Verifique os dígitos.[ Exemplo ({country}): {example}]',
  unknownRange: 'Este número parece invulgar[ ({country})]. Se estiver correto, pode continuar.',
  checkStored: 'Não conseguimos ler o seu número guardado. Verifique-o.',
  otherCountry: 'O número é de outro país? Escolha-o ou comece com +.',
  offer: 'Queria indicar este número[ ({country})]?',
  useNumber: 'Utilizar {number}',
  extensionNotSent: 'O número será utilizado sem a extensão[ ({extension})].',
};

export default messages;
