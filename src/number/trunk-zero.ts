/**
 * Italy, San Marino and the Vatican: the first zero of a fixed line's number belongs to it, and is
 * dialled from abroad too. Everywhere else a "(0)" behind the calling code is for callers at home.
 * Asked of a text that begins with the calling code, digits or not in front of it.
 */
export const keepsTrunkZero = /^\D*3(?:9|7[89])/;

/** Behind a calling code, whatever is dialled before it for calls abroad. */
const note = /^([\s(]*(?:\+|00|011)((?:[\s().-]*\d){1,3})[\s().-]*?)\(\s*0\s*\)\s*/;

/**
 * A text without the "(0)" behind its calling code, in the two parts that it stood between;
 * `undefined` if there is none. Where the zero belongs to the number it is the end of the first.
 */
export function withoutTrunkZero(text: string): [code: string, rest: string] | undefined {
  const [all, before, code] = note.exec(text) ?? [];
  if (!all || !before || !code) return undefined;
  return [`${before.trimEnd()} ${keepsTrunkZero.test(code) ? '0' : ''}`, text.slice(all.length)];
}
