/**
 * The names that a country is looked for by beside the one on the page: what people call it, and
 * what it is called where its languages are spoken. The latter are the browser's own (`Intl`), made
 * one language after the other, since each costs.
 */
import { thirdLetters } from '../number/metadata/search-tables.js';
import type { CallingCodeOf } from './countries-of-digits.js';
import { fold } from './fold-name.js';

/** What people call a country and no list of names does; old names, and names of its parts. */
const called = `AEuae,emirates,CDdrc,dr congo,democratic republic of the congo,zaire,CGrepublic of the congo,CIivory coast,elfenbeinküste,
CNprc,zhongguo,CVcape verde,CZczech republic,DEbrd,FMmicronesia,GBuk,great britain,england,scotland,wales,
northern ireland,angleterre,inglaterra,inghilterra,GRhellas,ελλας,HKhong kong,香港,HTayiti,INbharat,IRpersia,JPnippon,nihon,にほん,
KPdprk,KRkorea,rok,한국,LKceylon,MKmacedonia,MMburma,MOmacau,澳门,澳門,NLholland,hollande,holanda,olanda,PSpalestine,
RUrussian federation,rossiya,SAksa,SZswaziland,TLeast timor,TRturkey,TWrepublic of china,chinese taipei,formosa,
USus of a,united states of america,america,eeuu,VAholy see,VGbvi,VIusvi,ZArsa,`;

/** Languages of countries beside the likeliest of their region (BCP 47), each with its countries. */
const spoken = `frBECHCALUHTVUSNMLNECFBIRWMGDZTNMATDDJKMLB,deBELU,itCH,rmCH,lbLU,svFI,esUSADEH,gaIE,cyGB,gdGB,miNZCK,caES,euES,
glES,nnNO,zhSGTWHKMOMY,zh-HantCN,taSGINLKMY,msSG,bnIN,teIN,mrIN,urIN,guIN,knIN,mlIN,paIN,orIN,asIN,kkKZ,beBY,
ruUAKGMDUZTJ,arILERTD,trCY,srBAXK,hrBA,sqMKME,ptMOGQ,nlCWBQSX,psAF,zuZA,xhZA,afZA,swCDRW,kuIQ,quPEBO,fyNL,omET,tiET`;

/** Lists by their key. */
type Lists = Map<string, string[]>;

const add = (lists: Lists, key: string, item: string) => {
  const list = lists.get(key);
  if (!list) lists.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
};

let byCalled: Lists | undefined;

/** What people call a country beside its names, folded. */
export function calledNames(country: string): readonly string[] {
  if (!byCalled) {
    byCalled = new Map();
    let key = '';
    // A code is in capitals, names are not.
    for (const [, code, name = ''] of called.matchAll(/([A-Z]{2})?([^A-Z,]+),/g)) {
      key = code ?? key;
      add(byCalled, key, fold(name));
    }
  }
  return byCalled.get(country) ?? [];
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All countries that have a calling code, by their codes: these are few enough to be tried. */
const countriesWith = (callingCodeOf: CallingCodeOf): readonly string[] =>
  alphabet.flatMap((one) => alphabet.map((other) => one + other)).filter(callingCodeOf);

let byCountry: Map<string, string> | undefined;

/** ISO 3166-1 alpha-3 code of a country, `''` if there is none. */
export function codeOfThree(country: string, callingCodeOf: CallingCodeOf): string {
  if (!byCountry) {
    const letters = thirdLetters.match(/[A-Z]{3},|[A-Za-z]/g)!;
    byCountry = new Map(
      countriesWith(callingCodeOf).map((code, at) => {
        const letter = letters[at]!;
        if (letter[1]) return [code, letter.slice(0, 3)];
        return [code, letter < 'a' ? code + letter : code[0] + letter.toUpperCase() + code[1]];
      }),
    );
  }
  return byCountry.get(country) ?? '';
}

const own: Lists = new Map();
let languages: (readonly [language: string, countries: readonly string[]])[] | undefined;

/** The languages whose names are still to be made. */
function waiting(callingCodeOf: CallingCodeOf): NonNullable<typeof languages> {
  if (!languages) {
    const lists: Lists = new Map();
    for (const country of countriesWith(callingCodeOf)) {
      const { language, script } = new Intl.Locale(`und-${country}`).maximize();
      // English is searched for all.
      if (language !== 'en') add(lists, `${language}-${script}`, country);
    }
    for (const [, language, countries = ''] of spoken.matchAll(/([a-z]+(?:-Hant)?)([A-Z]+)/g)) {
      for (const country of countries.match(/../g)!) add(lists, language!, country);
    }
    languages = [...lists];
  }
  return languages;
}

/** Makes the names of one language more; whether there are others to make. */
export function makeOwnNames(callingCodeOf: CallingCodeOf): boolean {
  const next = waiting(callingCodeOf).pop();
  if (!next) return false;
  const [language, countries] = next;
  try {
    // Of a language that it does not know, a browser speaks its own.
    if (Intl.DisplayNames.supportedLocalesOf(language)[0]) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      for (const country of countries) add(own, country, fold(names.of(country) ?? ''));
    }
  } catch {
    // One language less.
  }
  return !!waiting(callingCodeOf).length;
}

/** The names of a country in its own languages, folded: those that have been made. */
export const ownNames = (country: string): readonly string[] => own.get(country) ?? [];
