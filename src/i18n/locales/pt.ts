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
  invalidLength: 'Verifique quantos algarismos tem este número.[ Exemplo ({country}): {example}]',
  countryNotAllowed:
    'Os números deste país ou região[ ({country})] não podem ser utilizados aqui. Introduza outro número.',
  typeNotAllowed: 'Este tipo de número não pode ser utilizado aqui. Introduza outro número.',
  mobileOnly: 'Introduza um número de telemóvel.',
  invalid:
    'Este número não corresponde aos que conhecemos. Verifique os algarismos.[ Exemplo ({country}): {example}]',
  unknownRange:
    'Este número não corresponde aos que conhecemos[ ({country})]. Verifique-o. Se estiver correto, pode continuar.',
  checkStored: 'Não conseguimos ler o seu número guardado. Verifique-o.',
};

export default messages;
