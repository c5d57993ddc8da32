/** Ids and secrets as the API makes them: a prefix and random letters and digits. */
import { randomInt } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new id, e.g. `cus_Nff…`; not to be guessed from others. */
export const newId = (prefix: string, length = 24): string =>
  `${prefix}_${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`;

/** How far the API's clock is ahead, to see a session expire without waiting for it. */
const AHEAD_S = Number(process.env['DEMO_AHEAD_S']) || 0;

/** Seconds since 1970, as the API counts time. */
export const now = (): number => Math.floor(Date.now() / 1000) + AHEAD_S;
