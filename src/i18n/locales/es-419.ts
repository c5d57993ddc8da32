import type { Messages } from '../messages.js';

/** Spanish, as in Latin America. */
const messages: Messages = {
  label: 'Número de teléfono',
  optional: '(opcional)',
  country: 'Código de país',
  preferred: 'Sugerencias',
  others: 'Todos los países y regiones',
  searchCountries: 'Buscar país o código',
  noCountryFound: 'Sin resultados',
  example: 'Ejemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Ingresa tu número de teléfono.',
  notANumber: 'Ingresa tu número de teléfono solo con dígitos.[ Ejemplo ({country}): {example}]',
  noCountry: 'Elige tu país o región, o comienza el número con + y el código de país.',
  unknownCountry: 'Ningún país usa este código. Verifica los dígitos después del +.',
  tooShort:
    'Este número es demasiado corto.[ Dígitos que faltan: {missing}.][ Ejemplo ({country}): {example}]',
  tooLong:
    'Este número es demasiado largo.[ Dígitos que sobran: {extra}.][ Ejemplo ({country}): {example}]',
  looksTooLong:
    'Este número parece demasiado largo[ ({country})].[ Dígitos que sobran: {extra}.] Si es correcto, puedes continuar.',
  invalidLength: 'A este número le faltan o le sobran dígitos.[ Ejemplo ({country}): {example}]',
  countryNotAllowed:
    'Los números de este país o región[ ({country})] no se aceptan aquí. Ingresa otro número.[ Países aceptados: {countries}.]',
  typeNotAllowed: 'Este tipo de número no se acepta aquí. Ingresa otro número.',
  landline: 'Parece un número fijo. Ingresa un número de celular.',
  mobileOnly: 'Este número no es de celular. Ingresa un número de celular.',
  invalid:
    'Este número parece poco habitual. Verifica los dígitos.[ Ejemplo ({country}): {example}]',
  unknownRange: 'Este número parece poco habitual[ ({country})]. Si es correcto, puedes continuar.',
  checkStored: 'No pudimos leer tu número guardado. Verifícalo.',
  otherCountry: '¿El número es de otro país? Elígelo o comienza con +.',
  offer: '¿Querías decir este número[ ({country})]?',
  useNumber: 'Usar {number}',
  extensionNotSent: 'El número se usará sin la extensión[ ({extension})].',
};

export default messages;
