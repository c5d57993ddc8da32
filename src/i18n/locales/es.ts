import type { Messages } from '../messages.js';

/** Spanish, as in Spain. */
const messages: Messages = {
  label: 'Número de teléfono',
  optional: '(opcional)',
  country: 'País o región',
  preferred: 'Sugerencias',
  others: 'Todos los países y regiones',
  example: 'Ejemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduce tu número de teléfono.',
  notANumber: 'Introduce un número de teléfono con cifras.[ Ejemplo ({country}): {example}]',
  noCountry: 'Elige tu país o región, o empieza el número con + y el prefijo del país.',
  unknownCountry: 'Ningún país usa este prefijo. Comprueba las cifras después del +.',
  tooShort:
    'Este número es demasiado corto. Añade las cifras que faltan.[ Ejemplo ({country}): {example}]',
  tooLong:
    'Este número es demasiado largo. Quita las cifras que sobran.[ Ejemplo ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Comprueba cuántas cifras tiene este número.[ Ejemplo ({country}): {example}]',
  countryNotAllowed:
    'Los números de este país o región[ ({country})] no se admiten aquí. Introduce otro número.',
  typeNotAllowed: 'Este tipo de número no se admite aquí. Introduce otro número.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Introduce un número de móvil.',
  invalid:
    'Este número no coincide con los que conocemos. Comprueba las cifras.[ Ejemplo ({country}): {example}]',
  unknownRange:
    'Este número no coincide con los que conocemos[ ({country})]. Compruébalo. Si es correcto, puedes continuar.',
  checkStored: 'No hemos podido leer tu número guardado. Compruébalo.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
