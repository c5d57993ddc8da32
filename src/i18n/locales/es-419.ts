import type { Messages } from '../messages.js';

/** Spanish, as in Latin America. */
const messages: Messages = {
  label: 'Número de teléfono',
  optional: '(opcional)',
  country: 'País o región',
  preferred: 'Sugerencias',
  others: 'Todos los países y regiones',
  example: 'Ejemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Ingresa tu número de teléfono.',
  notANumber: 'Ingresa un número de teléfono con dígitos.[ Ejemplo ({country}): {example}]',
  noCountry: 'Elige tu país o región, o comienza el número con + y el código de país.',
  unknownCountry: 'Ningún país usa este código. Verifica los dígitos después del +.',
  tooShort:
    'Este número es demasiado corto. Agrega los dígitos que faltan.[ Ejemplo ({country}): {example}]',
  tooLong:
    'Este número es demasiado largo. Quita los dígitos que sobran.[ Ejemplo ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Verifica cuántos dígitos tiene este número.[ Ejemplo ({country}): {example}]',
  countryNotAllowed:
    'Los números de este país o región[ ({country})] no se aceptan aquí. Ingresa otro número.',
  typeNotAllowed: 'Este tipo de número no se acepta aquí. Ingresa otro número.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Ingresa un número de celular.',
  invalid:
    'Este número no coincide con los que conocemos. Verifica los dígitos.[ Ejemplo ({country}): {example}]',
  unknownRange:
    'Este número no coincide con los que conocemos[ ({country})]. Verifícalo. Si es correcto, puedes continuar.',
  checkStored: 'No pudimos leer tu número guardado. Verifícalo.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
