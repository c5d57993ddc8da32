/** Styles that come later than the element's own: as a style sheet, since a page's policy may forbid any other. */

/** Marks a text as CSS, which the build minifies. */
export const lateStyles = (look: string): string => look;

/** Sheets by their text, by their document: one serves only where it was made. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(
  document: Document,
  look: string,
  view: Window & typeof globalThis,
): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(look);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(look);
    known.set(look, sheet);
  }
  return sheet;
}

/**
 * Adds styles to a shadow tree, once.
 *
 * @param look CSS; a constant, by which it is known again
 */
export function addStyles(root: ShadowRoot, look: string): void {
  const { ownerDocument: document } = root;
  const { defaultView } = document;
  if (!root.adoptedStyleSheets || !defaultView) {
    const style = document.createElement('style');
    style.append(look);
    if (![...root.querySelectorAll('style')].some(({ textContent }) => textContent === look)) {
      root.append(style);
    }
    return;
  }
  const sheet = sheetOf(document, look, defaultView);
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
