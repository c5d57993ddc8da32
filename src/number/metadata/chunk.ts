/** The metadata of one calling code, as libphonenumber-js lays it out. */
export interface MetadataChunk {
  /** Country calling code, digits only. */
  readonly code: string;
  /** ISO 3166-1 alpha-2 codes of the countries that share it, the main one first. */
  readonly list: readonly string[];
  /** The rules of those countries. */
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  /** The rules of a non-geographic code. */
  readonly nonGeographic?: readonly unknown[];
  /** National significant number of an example mobile number, by country. */
  readonly examples?: Readonly<Record<string, string>>;
  /**
   * Numbers of earlier plans: a pattern of the national number, and what became of it, as
   * `String.prototype.replace` takes it.
   */
  readonly renumbered?: readonly (readonly [old: string, now: string])[];
}
