/** A feature of browsers that the field uses. */
export interface Feature {
  readonly name: string;
  /** Its key in browser-compat-data. */
  readonly key: string;
  readonly rank: 'needed' | 'look' | 'extra';
  /** A text of the built files that uses it. */
  readonly use: RegExp;
  readonly why: string;
  readonly without: string;
}
export const FEATURES: readonly Feature[];
