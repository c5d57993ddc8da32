/** Makes alike what people spell in several ways: names of countries, and what is typed to find them. */

/** Nobody types more to find a country. */
const longest = 100;

/** Letters that Unicode does not take apart, or that stand for each other. */
const alike: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ə: 'e' },
  ...{ ς: 'σ', ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', '&': ' and ' },
};

/** Accents, points and voicing marks; the vowels of Indian scripts and of Thai are no such marks. */
const marks =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u3099\u309a'‘’ʻʼʿ`´\u0640]|\p{Cf}/gu;

/**
 * A text in small letters without accents, of one width, katakana as hiragana, its words parted by
 * one space; Hangul in its letters, so that half a syllable is the beginning of the whole.
 */
export const fold = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[ıßøæœłđðþəςيىكة&]/g, (letter) => alike[letter]!)
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{M}\p{N}ー]+/gu, ' ')
    .trim()
    .replace(/\b(?:sainte?|sankt)\b/g, 'st');
