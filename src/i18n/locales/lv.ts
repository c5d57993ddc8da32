import type { Messages } from '../messages.js';

/** Latvian. */
const messages: Messages = {
  label: 'Tālruņa numurs',
  optional: '(neobligāti)',
  country: 'Valsts vai reģions',
  preferred: 'Ieteiktās',
  others: 'Visas valstis un reģioni',
  example: 'Piemērs: {example}',
  countryChanged: '{country} {code}',
  required: 'Ievadiet savu tālruņa numuru.',
  notANumber: 'Ievadiet tālruņa numuru ar cipariem.[ Piemērs ({country}): {example}]',
  noCountry: 'Izvēlieties savu valsti vai reģionu vai sāciet numuru ar + un valsts kodu.',
  unknownCountry: 'Neviena valsts neizmanto šo kodu. Pārbaudiet ciparus aiz +.',
  tooShort:
    'Numurs ir pārāk īss. Pievienojiet trūkstošos ciparus.[ Piemērs ({country}): {example}]',
  tooLong: 'Numurs ir pārāk garš. Noņemiet liekos ciparus.[ Piemērs ({country}): {example}]',
  looksTooLong:
    'This number looks too long[ ({country})].[ Extra digits: {extra}.] If it’s right, you can continue.',
  invalidLength: 'Pārbaudiet, cik ciparu ir numurā.[ Piemērs ({country}): {example}]',
  countryNotAllowed:
    'Šīs valsts vai reģiona[ ({country})] numurus šeit nevar izmantot. Ievadiet citu numuru.',
  typeNotAllowed: 'Šāda veida numuru šeit nevar izmantot. Ievadiet citu numuru.',
  landline: 'This looks like a landline. Enter a mobile number.',
  mobileOnly: 'Ievadiet mobilā tālruņa numuru.',
  invalid:
    'Numurs neatbilst mums zināmajiem numuriem. Pārbaudiet ciparus.[ Piemērs ({country}): {example}]',
  unknownRange:
    'Numurs neatbilst mums zināmajiem numuriem[ ({country})]. Pārbaudiet to. Ja tas ir pareizs, varat turpināt.',
  checkStored: 'Neizdevās nolasīt jūsu saglabāto numuru. Pārbaudiet to.',
  otherCountry: 'From another country? Choose it, or start with +.',
  offer: 'Did you mean this number[ ({country})]?',
  useNumber: 'Use {number}',
  extensionNotSent: 'This number will be used without its extension[ ({extension})].',
};

export default messages;
