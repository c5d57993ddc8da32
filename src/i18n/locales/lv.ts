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
  invalidLength: 'Pārbaudiet, cik ciparu ir numurā.[ Piemērs ({country}): {example}]',
  countryNotAllowed:
    'Šīs valsts vai reģiona[ ({country})] numurus šeit nevar izmantot. Ievadiet citu numuru.',
  typeNotAllowed: 'Šāda veida numuru šeit nevar izmantot. Ievadiet citu numuru.',
  mobileOnly: 'Ievadiet mobilā tālruņa numuru.',
  invalid:
    'Numurs neatbilst mums zināmajiem numuriem. Pārbaudiet ciparus.[ Piemērs ({country}): {example}]',
  unknownRange:
    'Numurs neatbilst mums zināmajiem numuriem[ ({country})]. Pārbaudiet to. Ja tas ir pareizs, varat turpināt.',
  checkStored: 'Neizdevās nolasīt jūsu saglabāto numuru. Pārbaudiet to.',
};

export default messages;
