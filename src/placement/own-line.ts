/**
 * Gives a placed field a line of its own where its new parent sets children side by side. By a
 * sheet of the field's shadow root: the page's own styles win, its DOM isn't touched, and a
 * content security policy has nothing to say.
 */

const declarations = {
  row: 'inline-size:100%',
  grid: 'grid-column:1/-1',
  block: 'clear:both',
} as const;

type Setting = keyof typeof declarations;

const sheets = new Map<Setting, CSSStyleSheet>();
function sheetOf(setting: Setting): CSSStyleSheet {
  let sheet = sheets.get(setting);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{${declarations[setting]}}`);
    sheets.set(setting, sheet);
  }
  return sheet;
}

function settingOf(parent: Element): Setting | undefined {
  const { display, flexDirection } = getComputedStyle(parent);
  if (display.endsWith('grid')) return 'grid';
  if (display.endsWith('flex')) return flexDirection.startsWith('row') ? 'row' : undefined;
  return 'block';
}

/**
 * Takes a line for the field in the parent it has now.
 *
 * @param placed `false` gives the line back: the field stands where it was written, as the page
 *   styled it
 */
export function takeLine(host: HTMLElement, placed: boolean): void {
  const root = host.shadowRoot;
  // An engine without such sheets sets the field as the page sets any other of its children.
  if (!root?.adoptedStyleSheets || !host.parentElement) return;
  const setting = placed ? settingOf(host.parentElement) : undefined;
  const now = setting && sheetOf(setting);
  const worn = root.adoptedStyleSheets.filter((sheet) => [...sheets.values()].includes(sheet));
  if (worn.length === +!!now && worn[0] === now) return;
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets.filter((sheet) => !worn.includes(sheet)),
    ...(now ? [now] : []),
  ];
}
