import type { Messages } from '../messages.js';

/** French, as in Canada. */
const messages: Messages = {
  label: 'Numéro de téléphone',
  optional: '(facultatif)',
  country: 'Pays ou région',
  preferred: 'Suggestions',
  others: 'Tous les pays et régions',
  example: 'Exemple\u00a0: {example}',
  countryChanged: '{country} {code}',
  required: 'Entrez votre numéro de téléphone.',
  notANumber: 'Entrez un numéro de téléphone en chiffres.[ Exemple ({country})\u00a0: {example}]',
  noCountry:
    'Choisissez votre pays ou région, ou commencez le numéro par + et l’indicatif du pays.',
  unknownCountry: 'Aucun pays n’utilise cet indicatif. Vérifiez les chiffres après le +.',
  tooShort:
    'Ce numéro est trop court. Ajoutez les chiffres manquants.[ Exemple ({country})\u00a0: {example}]',
  tooLong:
    'Ce numéro est trop long. Retirez les chiffres en trop.[ Exemple ({country})\u00a0: {example}]',
  invalidLength:
    'Vérifiez le nombre de chiffres de ce numéro.[ Exemple ({country})\u00a0: {example}]',
  countryNotAllowed:
    'Les numéros de ce pays ou de cette région[ ({country})] ne sont pas acceptés ici. Entrez un autre numéro.',
  typeNotAllowed: 'Ce type de numéro n’est pas accepté ici. Entrez un autre numéro.',
  mobileOnly: 'Entrez un numéro de cellulaire.',
  invalid:
    'Ce numéro ne correspond pas à ceux que nous connaissons. Vérifiez les chiffres.[ Exemple ({country})\u00a0: {example}]',
  unknownRange:
    'Ce numéro ne correspond pas à ceux que nous connaissons[ ({country})]. Vérifiez-le. S’il est exact, vous pouvez continuer.',
  checkStored: 'Nous n’avons pas pu lire votre numéro enregistré. Vérifiez-le.',
};

export default messages;
