/** Lists of codes and words, however a page, its markup or a server's own code gives them. */
const listOf = (list: unknown): string[] => `${list ?? ''}`.split(/[\s,;]+/).filter(Boolean);

/** Codes of countries: a list, or a text with commas, semicolons or spaces, in small or capital letters. */
export const codes = (list: unknown): string[] => listOf(list).map((code) => code.toUpperCase());

/** Names of kinds, given in the same ways. */
export const words = (list: unknown): string[] => listOf(list).map((word) => word.toLowerCase());
