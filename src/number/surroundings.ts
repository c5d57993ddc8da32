/**
 * What people, phones and pages write around a number: a label, marks, brackets, an extension, the
 * link that holds it. A file of its own, fetched for the first text that holds any of it.
 *
 * A text is cut into runs of digits and the gaps between them. Each gap must be something that is
 * known to stand inside a number or before an extension; one that is not may part two numbers, and
 * then the text is none. Every step goes through the text once.
 */
import type { Dissected } from './dissect.js';

/** Letters as they are compared: small, and without their accents. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): RegExpMatchArray[] => [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];

/** Words for an extension, as offices of the country write them; abbreviations without their dot. */
const extensionWords = new Set(
  fold(
    `ext x option opt
    extensión anexo anx interno int poste ramal
    durchwahl dw apparat app nebenstelle nst klappe kl toestel tst
    anknytning ankn lokal lok linje internnummer alanumero alanro ala
    доб добавочный добавочного внутр внутренний вн дод додатковий внутрішній вътрешен вътр лок локал
    wewn wewnętrzny wew linka klapka mellék interior dahili dah εσωτ εσωτερικό εσωτερικο
    vid vidinis iekšējais iekš sisetelefon sise kućni interna
    ต่อ lẻ ekstensi sambungan samb pesawat pes
    تحويلة داخلي امتداد שלוחה داخلی एक्सटेंशन विस्तार`,
  ).split(/\s+/),
);
/** The same in scripts that put no space between words. */
const unspacedExtension = /内線|內線|分机|分機|转|轉|내선|교환|ต่อ/;
/** What can mean nothing else, in English, Spanish and Russian: more digits are no other number. */
const plainExtension = /^(?:e?xt(?:n|en[a-z]*)?|доб(?:авочный)?)$/;
/** What can only stand alone: `x12`, and `p` and `w` of phones that wait before they dial on. */
const soleExtension = /^[xpw]$/;

/** Scripts that put no space between words: a letter may touch the number. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
/** Letters that are typed in the place of a zero or a one. */
const lookAlike = /^[oοоilі]+$/iu;

/** What stands between the digits of one number. */
const insideNumber = /^[\s().\-/~*_·•・]*$/;
/** What makes a text something else than a number: money, a share, another address. */
const otherThing = /[\p{Sc}@%\\]|:\/\/|\bwww\./iu;

/**
 * Most digits of an extension: where nothing else can be meant, behind a word for it, and behind a
 * sign that may mean less.
 */
const longestOfAll = 20;
const longestExtension = 9;
const longestBehindSign = 7;

/** Messengers write the number into the address, with its calling code and without a plus sign. */
const messenger =
  /(?:\b(?:wa\.me|whatsapp\.com|t\.me|signal\.me|viber\.click)|\b(?:whatsapp|viber|tg):\/)\/(\S*)(.*)$/i;

/** The number in a messenger's link, `''` if there is none; `undefined` if the text is no such link. */
function inLink(text: string): string | undefined {
  const found = messenger.exec(text);
  if (!found) return undefined;
  const [, path = '', behind] = found;
  const [, digits = ''] =
    /[?&](?:phone|number)=[\s+]*([\d\s.()-]+)/i.exec(path) ??
    /^(?:#p\/)?[\s+]*([\d.()-]+)(?=$|[/?&#,;!>)])/.exec(path) ??
    [];
  // A number beside the link may be another one.
  if (/\d/.test(`${text.slice(0, found.index)}${behind}`)) return '';
  return /^0/.test(digits) || !digits ? digits : `+${digits}`;
}

/** Schemes of links whose rest is a number as people write it (`tel`: RFC 3966, `sip`: RFC 3261). */
const scheme =
  /^\W*(?:tel|callto|sips?|sms|smsto|mms|mmsto|fax|facetime|facetime-audio|skype):\/*(?=[\d+(])/i;

/** RFC 3966 parameters: `;ext=12`, `;phone-context=+33`, and others that say nothing to us. */
const parameter = /^\s*([\w-]+)=(.*)$/;

/** Free numbers spelled with the letters of the keys (ITU-T E.161), digits in front. */
const spelled =
  /^[^\w+]*((?:(\+?1)[\s().-]*)?8(?:00|33|44|55|66|77|88)|0800|1[38]00)[\s).-]*([a-z][a-z\d -]*)$/i;
const keys = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';

function ofLetters(text: string): string | undefined {
  const [, head = '', one, tail = ''] = spelled.exec(text) ?? [];
  const name = tail.toLowerCase().replace(/[^a-z\d]/g, '');
  const [first = ''] = /^[a-z]+/.exec(tail.toLowerCase()) ?? [];
  const isWord =
    name.replace(/\d/g, '').length >= 3 &&
    !extensionWords.has(first) &&
    !plainExtension.test(first);
  if (!isWord || name.length < 6 || name.length > 7) return undefined;
  const digits = name.replace(
    /[a-z]/g,
    (letter) => /\d/.exec(keys.slice(keys.indexOf(letter)))![0],
  );
  // A one set apart is the calling code of North America; written together it may be Australian.
  const isAbroad = one && /^1[\s().-]/.test(head) && name.length === 7;
  return `${isAbroad ? '+' : ''}${head.trim()} ${digits}`;
}

/**
 * How many digits an extension may have behind this gap; 0 if no extension begins behind it.
 *
 * @param isEnded a `#` behind the digits says that they are dialled
 */
function extensionBehind(gap: string, digitsBefore: number, isEnded: boolean): number {
  const found = words(fold(gap)).map(([word]) => word);
  if (found.some((word) => plainExtension.test(word))) return longestOfAll;
  if (found.length) {
    const isExtension =
      found.some((word) => extensionWords.has(word) && !soleExtension.test(word)) ||
      unspacedExtension.test(gap) ||
      (found.length === 1 && soleExtension.test(found[0]!));
    return isExtension ? longestExtension : 0;
  }
  if (isEnded && /^[\s,;]+$/.test(gap)) return longestOfAll;
  // Pauses as a telephone takes them: two marks or more, and nothing else.
  const isPause = /^[\s,;]*[,;#]\s*$/.test(gap) && /[,;]\s*[,;#]/.test(gap);
  if (isPause || /^[\s(]*#[\s:=]*$/.test(gap)) return longestExtension;
  return /^[,;]$/.test(gap) && digitsBefore >= 7 ? longestBehindSign : 0;
}

/**
 * What stands before the first digit: whether a plus sign is the last of it; `undefined` if it may
 * be a part of the number.
 */
function plusBehind(label: string): boolean | undefined {
  const last = words(label).at(-1);
  const [word = ''] = last ?? [];
  const tail = label.slice(last ? last.index! + word.length : 0);
  if (label.includes('+') && !tail.includes('+')) return undefined;
  // A letter that touches a digit is one typed for it; a word is a label.
  if (word && !tail && [...word].length === 1 && !unspaced.test(word)) return undefined;
  if (lookAlike.test(word) && !/[:.]/.test(tail)) return undefined;
  return /^(?:ext(?:ension|n)?|durchwahl|dw|内線|內線|分机|分機|내선)$/.test(fold(word))
    ? undefined
    : tail.includes('+');
}

/** Whether what stands behind the last digit can be left away. */
function isBeside(suffix: string, digitsBefore: number): boolean {
  if (suffix.includes('+')) return false;
  const found = words(suffix);
  const first = found[0];
  if (!first) return true;
  const isApart = first.index! > 0 || unspaced.test(suffix);
  return isApart && digitsBefore >= 7 && !lookAlike.test(first[0]);
}

/**
 * Takes away what stands around a number.
 *
 * @param clean a text that {@link cleanText} has cleaned, of a bounded length
 * @param isCallingCode whether digits are a country calling code
 * @returns the number with nothing but digits, a plus sign and separators, and its extension;
 *   `undefined` if the text is not one phone number
 * @see RFC 3966, RFC 3261
 */
export default function takeOutOf(
  clean: string,
  isCallingCode: (digits: string) => boolean,
): Dissected | undefined {
  let rest = clean
    .replace(/%2b|&#43;|&plus;/gi, '+')
    .replace(/[[{<「【《〔]/g, '(')
    .replace(/[\]}>」】》〕]/g, ')');
  const linked = inLink(rest);
  if (linked !== undefined) return linked ? { number: linked, extension: '' } : undefined;
  const link = scheme.exec(rest)?.[0];
  if (link) {
    rest = rest.slice(link.length).replace(/[?&].*$/, '');
    if (/^\W*s(?:ip|kype)/i.test(link)) rest = rest.replace(/@.*$/, '');
  }
  let extension = '';
  let context = '';
  const [head = '', ...parts] = rest.split(';');
  const parameters = parts.map((part) => parameter.exec(part));
  if (/\d/.test(head) && parts.length && parameters.every((found) => found)) {
    rest = head;
    for (const [, name = '', value = ''] of parameters as RegExpExecArray[]) {
      if (/^ext$/i.test(name)) extension = value.replace(/\D/g, '').slice(0, 15);
      if (/^phone-context$/i.test(name) && /^\+[\d.-]+$/.test(value)) context = value;
    }
  }
  rest = rest.replace(/%[\da-f]{2}|&nbsp;|&#160;/gi, ' ');
  if (otherThing.test(rest)) return undefined;
  const keyed = ofLetters(rest);
  if (keyed) return { number: keyed, extension };
  rest = rest
    // A caller's own number is held back by a code in front.
    .replace(/^\s*(?:[*#]31#|\*67|\*82)/, '')
    // Brazil: the place of the carrier's digits.
    .replace(/(^|\D)0\s*xx[\s)-]*(?=\d)/i, '$1');

  const pieces = rest.split(/(\d+)/);
  const suffix = pieces.pop()!;
  const gaps = pieces.filter((_, index) => index % 2 === 0);
  const runs = pieces.filter((_, index) => index % 2 === 1);
  // The first of several: "Tel. 1: …".
  if (/^\d$/.test(runs[0] ?? '') && /^\s*:/.test(gaps[1] ?? '') && /\p{L}/u.test(gaps[0]!)) {
    runs.shift();
    gaps.splice(0, 2, gaps.slice(0, 2).join(''));
  }
  const isPlus = plusBehind(gaps[0] ?? '');
  if (!runs.length || isPlus === undefined) return undefined;
  // Any sign may part the digits if it is the same between all of them.
  const [, sign = ''] = gaps;
  const isEven =
    gaps.length > 3 &&
    gaps.slice(1).every((gap) => gap === sign) &&
    runs.every((run) => run.length < 6) &&
    !/[\p{L}+#]/u.test(sign);

  let number = isPlus ? '+' : '';
  let digits = '';
  let room = 0;
  for (const [index, run] of runs.entries()) {
    const gap = gaps[index]!;
    if (index === 0) number += run;
    else if (room) {
      if (!/^[\s().-]*$/.test(gap)) return undefined;
      extension += run;
      if (extension.length > room) return undefined;
      continue;
    } else if (insideNumber.test(gap)) number += gap.replace(/[*_·•・]/g, ' ') + run;
    else if (isEven) number += ` ${run}`;
    else if (/^[\s()]*\++[\s()]*$/.test(gap)) {
      // "00+33 …", or the calling code once more: "+33 +33 …".
      if (!/^00?$/.test(digits) && !(isCallingCode(digits) && run.startsWith(digits))) {
        return undefined;
      }
      number = `+${run}`;
      digits = '';
    } else {
      room = extension ? 0 : extensionBehind(gap, digits.length, suffix.startsWith('#'));
      if (!room || run.length > room) return undefined;
      extension = run;
      continue;
    }
    digits += run;
  }
  if (!isBeside(suffix, digits.length)) return undefined;
  // The sign for calls abroad and what one dials for it, both: "+00 33 …".
  number = number.replace(/^\+[\s(]*0(?:[\s().-]*0|11)/, '+');
  if (context && !number.startsWith('+')) number = `${context} ${number}`;
  return { number, extension };
}
