/** The look of question and button: a style sheet of its own, since a page's policy may forbid any other. */
const look = `
[part=offer] {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .25em .75em;
}
[part=offer-button] {
  min-block-size: 2.25em;
  padding: .25em .75em;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  color: inherit;
  background: none;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
[part=offer-button]:hover {
  border-color: currentColor;
}
[part=offer-button]:focus-visible {
  outline: 2px solid var(--_accent);
  outline-offset: 1px;
}`;

/** Sheets by their document: one serves only where it was made. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a field's shadow tree the look of an offer, once. */
export function styleOffer(root: ShadowRoot): void {
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
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(look);
    sheets.set(document, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
