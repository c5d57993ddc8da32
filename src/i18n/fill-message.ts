/** How values get into a text; see `Messages` for its placeholders. */

const optionalPart = /\[([^[\]]*\{\w+\}[^[\]]*)\]/g;
const placeholder = /\{(\w+)\}/g;
const rightToLeftText = /[\u0590-\u08ff]/;

/**
 * Puts values into a text. In right-to-left text a value other than countries' names is set in
 * LEFT-TO-RIGHT ISOLATE … POP DIRECTIONAL ISOLATE, or the groups of a number would change places.
 *
 * @param template a text of `Messages`, or the page's own
 * @param values by the name of the placeholder; an empty or absent one drops its `[part]`
 */
export function fill(
  template: string,
  values: Readonly<Record<string, string | undefined>> = {},
): string {
  const shown = template.replace(optionalPart, (_, part: string) =>
    [...part.matchAll(placeholder)].every(([, key]) => values[key!]) ? part : '',
  );
  const put = (isolate?: boolean) =>
    shown.replace(placeholder, (_, key: string) => {
      const value = values[key] ?? '';
      return isolate && value && !key.startsWith('countr') ? `\u2066${value}\u2069` : value;
    });
  const text = put();
  return rightToLeftText.test(text) ? put(true) : text;
}
