import type { Messages } from '../messages.js';

/** French. */
const messages: Messages = {
  label: 'Numéro de téléphone',
  optional: '(facultatif)',
  country: 'Indicatif du pays',
  preferred: 'Suggestions',
  others: 'Tous les pays et régions',
  searchCountries: 'Rechercher un pays ou un indicatif',
  noCountryFound: 'Aucun résultat',
  example: 'Exemple\u00a0: {example}',
  countryChanged: '{country} {code}',
  required: 'Saisissez votre numéro de téléphone.',
  notANumber:
    'Saisissez votre numéro de téléphone, avec des chiffres uniquement.[ Exemple ({country})\u00a0: {example}]',
  noCountry:
    'Choisissez votre pays ou région, ou commencez le numéro par + et l’indicatif du pays.',
  unknownCountry: 'Aucun pays n’utilise cet indicatif. Vérifiez les chiffres après le +.',
  tooShort:
    'Ce numéro est trop court.[ Chiffres manquants\u00a0: {missing}.][ Exemple ({country})\u00a0: {example}]',
  tooLong:
    'Ce numéro est trop long.[ Chiffres en trop\u00a0: {extra}.][ Exemple ({country})\u00a0: {example}]',
  looksTooLong:
    'Ce numéro semble trop long[ ({country})].[ Chiffres en trop\u00a0: {extra}.] S’il est correct, vous pouvez continuer.',
  invalidLength: 'Ce numéro a trop ou trop peu de chiffres.[ Exemple ({country})\u00a0: {example}]',
  countryNotAllowed:
    'Les numéros de ce pays ou de cette région[ ({country})] ne sont pas acceptés ici. Saisissez un autre numéro.[ Pays acceptés\u00a0: {countries}.]',
  typeNotAllowed: 'Ce type de numéro n’est pas accepté ici. Saisissez un autre numéro.',
  landline: 'Ce numéro semble être un fixe. Saisissez un numéro de mobile.',
  mobileOnly: 'Ce numéro ne semble pas être un mobile. Saisissez un numéro de mobile.',
  invalid:
    'Ce numéro semble inhabituel. Vérifiez les chiffres.[ Exemple ({country})\u00a0: {example}]',
  unknownRange:
    'Ce numéro semble inhabituel[ ({country})]. S’il est correct, vous pouvez continuer.',
  checkStored: 'Nous n’avons pas pu lire votre numéro enregistré. Vérifiez-le.',
  otherCountry: 'Numéro d’un autre pays\u00a0? Choisissez ce pays, ou commencez par +.',
  offer: 'Vouliez-vous saisir ce numéro[ ({country})]\u00a0?',
  useNumber: 'Utiliser le {number}',
  extensionNotSent: 'Ce numéro sera utilisé sans le numéro de poste[ ({extension})].',
};

export default messages;
