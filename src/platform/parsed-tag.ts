/** A BCP 47 tag taken apart; nothing if it is none: it says nothing. */
export function parsedTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
