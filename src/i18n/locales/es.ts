import type { Messages } from '../messages.js';

/** Spanish, as in Spain. */
const messages: Messages = {
  label: 'Número de teléfono',
  optional: '(opcional)',
  country: 'Prefijo del país',
  preferred: 'Sugerencias',
  others: 'Todos los países y regiones',
  searchCountries: 'Buscar país o prefijo',
  noCountryFound: 'Sin resultados',
  example: 'Ejemplo: {example}',
  countryChanged: '{country} {code}',
  required: 'Introduce tu número de teléfono.',
  notANumber: 'Introduce tu número de teléfono solo con cifras.[ Ejemplo ({country}): {example}]',
  noCountry: 'Elige tu país o región, o empieza el número con + y el prefijo del país.',
  unknownCountry: 'Ningún país usa este prefijo. Comprueba las cifras después del +.',
  tooShort:
    'Este número es demasiado corto.[ Cifras que faltan: {missing}.][ Ejemplo ({country}): {example}]',
  tooLong:
    'Este número es demasiado largo.[ Cifras que sobran: {extra}.][ Ejemplo ({country}): {example}]',
  looksTooLong:
    'Este número parece demasiado largo[ ({country})].[ Cifras que sobran: {extra}.] Si es correcto, puedes continuar.',
  invalidLength: 'A este número le faltan o le sobran cifras.[ Ejemplo ({country}): {example}]',
  countryNotAllowed:
    'Los números de este país o región[ ({country})] no se admiten aquí. Introduce otro número.[ Países admitidos: {countries}.]',
  typeNotAllowed: 'Este tipo de número no se admite aquí. Introduce otro número.',
  landline: 'Parece un número fijo. Introduce un número de móvil.',
  mobileOnly: 'Este número no es de móvil. Introduce un número de móvil.',
  invalid:
    'Este número parece poco habitual. Comprueba las cifras.[ Ejemplo ({country}): {example}]',
  unknownRange: 'Este número parece poco habitual[ ({country})]. Si es correcto, puedes continuar.',
  checkStored: 'No hemos podido leer tu número guardado. Compruébalo.',
  otherCountry: '¿El número es de otro país? Elígelo o empieza con +.',
  offer: '¿Querías decir este número[ ({country})]?',
  useNumber: 'Usar {number}',
  extensionNotSent: 'El número se usará sin la extensión[ ({extension})].',
};

export default messages;
