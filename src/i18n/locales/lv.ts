import type { Messages } from '../messages.js';

/** Latvian. */
const messages: Messages = {
  label: 'Tālruņa numurs',
  optional: '(neobligāti)',
  country: 'Valsts kods',
  preferred: 'Ieteiktās',
  others: 'Visas valstis un reģioni',
  searchCountries: 'Meklēt valsti vai kodu',
  noCountryFound: 'Nekas nav atrasts',
  example: 'Piemērs: {example}',
  countryChanged: '{country} {code}',
  required: 'Ievadiet savu tālruņa numuru.',
  notANumber:
    'Ievadiet savu tālruņa numuru, izmantojot tikai ciparus.[ Piemērs ({country}): {example}]',
  noCountry: 'Izvēlieties savu valsti vai reģionu vai sāciet numuru ar + un valsts kodu.',
  unknownCountry: 'Neviena valsts neizmanto šo kodu. Pārbaudiet ciparus aiz +.',
  tooShort: 'Numurs ir pārāk īss.[ Trūkst ciparu: {missing}.][ Piemērs ({country}): {example}]',
  tooLong: 'Numurs ir pārāk garš.[ Lieko ciparu skaits: {extra}.][ Piemērs ({country}): {example}]',
  looksTooLong:
    'Numurs izskatās pārāk garš[ ({country})].[ Lieko ciparu skaits: {extra}.] Ja tas ir pareizs, varat turpināt.',
  invalidLength: 'Numurā ir par maz vai par daudz ciparu.[ Piemērs ({country}): {example}]',
  countryNotAllowed:
    'Šīs valsts vai reģiona[ ({country})] numurus šeit nevar izmantot. Ievadiet citu numuru.[ Atļautās valstis: {countries}.]',
  typeNotAllowed: 'Šāda veida numuru šeit nevar izmantot. Ievadiet citu numuru.',
  landline: 'Šis izskatās pēc fiksētā tālruņa numura. Ievadiet mobilā tālruņa numuru.',
  mobileOnly: 'Šis nav mobilā tālruņa numurs. Ievadiet mobilā tālruņa numuru.',
  invalid: 'Numurs izskatās neparasts. Pārbaudiet ciparus.[ Piemērs ({country}): {example}]',
  unknownRange: 'Numurs izskatās neparasts[ ({country})]. Ja tas ir pareizs, varat turpināt.',
  checkStored: 'Neizdevās nolasīt jūsu saglabāto numuru. Pārbaudiet to.',
  otherCountry: 'Vai numurs ir no citas valsts? Izvēlieties to vai sāciet ar +.',
  offer: 'Vai domājāt šo numuru[ ({country})]?',
  useNumber: 'Izmantot {number}',
  extensionNotSent: 'Numurs tiks izmantots bez iekšējā numura[ ({extension})].',
};

export default messages;
