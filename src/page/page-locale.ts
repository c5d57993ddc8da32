/**
 * The language and the region that a page speaks, from its own `lang` and the shopper's browser.
 * Tags are BCP 47; a region that no one states is the likeliest one (Unicode UTS #35, likely
 * subtags).
 */
import { onServer } from '../platform/on-server.js';
import { parsedTag } from '../platform/parsed-tag.js';

/** The languages of the shopper's browser, best first; a server knows none, and its own say nothing. */
export const browserLanguages = (): readonly string[] => (onServer ? [] : navigator.languages);

/**
 * The nearest `lang`, looked for through shadow roots; `''` if there is none. On a server there is
 * nothing around an element.
 */
export function nearestLanguage(element: Element): string {
  if (onServer) return element.getAttribute('lang') ?? '';
  for (let node: Element | undefined = element; node; ) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** Asked for with each key, and taking tags apart costs more than all else of one. */
let last = { asked: '', region: '' };

/**
 * The region for numbers typed without a calling code: the one the page states, else the one the
 * shopper's browser states for the page's language, else the likeliest for that language.
 */
export function localeRegion(page: string, browser: readonly string[]): string {
  const asked = `${page} ${browser}`;
  if (last.asked !== asked) last = { asked, region: regionOf(page, browser) };
  return last.region;
}

function regionOf(page: string, browser: readonly string[]): string {
  const own = parsedTag(page);
  const theirs = browser.map(parsedTag).filter((locale) => !!locale);
  const stated = [own, ...theirs].find(
    (locale) => locale?.region && (!own || locale.language === own.language),
  );
  return (stated ?? (own ?? theirs[0])?.maximize())?.region ?? '';
}
