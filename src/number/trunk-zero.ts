/**
 * Italy, San Marino and the Vatican: the first zero of a fixed line's number belongs to it, and is
 * dialled from abroad too. Everywhere else a "(0)" behind the calling code is for callers at home.
 * Asked of a text that begins with the calling code, digits or not in front of it.
 */
export const keepsTrunkZero = /^\D*3(?:9|7[89])/;
