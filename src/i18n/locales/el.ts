import type { Messages } from '../messages.js';

/** Greek. */
const messages: Messages = {
  label: 'Αριθμός τηλεφώνου',
  optional: '(προαιρετικό)',
  country: 'Χώρα ή περιοχή',
  preferred: 'Προτεινόμενες',
  others: 'Όλες οι χώρες και περιοχές',
  example: 'Παράδειγμα: {example}',
  countryChanged: '{country} {code}',
  required: 'Εισαγάγετε τον αριθμό τηλεφώνου σας.',
  notANumber: 'Εισαγάγετε αριθμό τηλεφώνου με ψηφία.[ Παράδειγμα ({country}): {example}]',
  noCountry: 'Επιλέξτε τη χώρα ή την περιοχή σας ή ξεκινήστε τον αριθμό με + και τον κωδικό χώρας.',
  unknownCountry: 'Καμία χώρα δεν χρησιμοποιεί αυτόν τον κωδικό. Ελέγξτε τα ψηφία μετά το +.',
  tooShort:
    'Ο αριθμός έχει πολύ λίγα ψηφία. Προσθέστε όσα λείπουν.[ Παράδειγμα ({country}): {example}]',
  tooLong:
    'Ο αριθμός έχει πάρα πολλά ψηφία. Αφαιρέστε τα περιττά.[ Παράδειγμα ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Ελέγξτε πόσα ψηφία έχει ο αριθμός.[ Παράδειγμα ({country}): {example}]',
  countryNotAllowed:
    'Αριθμοί από αυτήν τη χώρα ή περιοχή[ ({country})] δεν γίνονται δεκτοί εδώ. Εισαγάγετε άλλον αριθμό.',
  typeNotAllowed: 'Αυτός ο τύπος αριθμού δεν γίνεται δεκτός εδώ. Εισαγάγετε άλλον αριθμό.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Εισαγάγετε αριθμό κινητού.',
  invalid:
    'Ο αριθμός δεν ταιριάζει με τους αριθμούς που γνωρίζουμε. Ελέγξτε τα ψηφία.[ Παράδειγμα ({country}): {example}]',
  unknownRange:
    'Ο αριθμός δεν ταιριάζει με τους αριθμούς που γνωρίζουμε[ ({country})]. Ελέγξτε τον. Αν είναι σωστός, μπορείτε να συνεχίσετε.',
  checkStored: 'Δεν μπορέσαμε να διαβάσουμε τον αποθηκευμένο αριθμό σας. Ελέγξτε τον.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
