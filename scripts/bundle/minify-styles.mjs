/**
 * A Rollup plug-in: minifies the text of our own css`…` templates that hold no expression.
 * The rules are those of esbuild's CSS minifier; nothing is made to fit older browsers.
 */
import { transform } from 'esbuild';
import MagicString from 'magic-string';

function* taggedCss(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* taggedCss(item);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') yield node.quasi;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'parent') yield* taggedCss(value);
  }
}

export function minifyStyles() {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      // The compiler writes a space between tag and text.
      if (id.includes('node_modules') || !/\bcss\s*`/.test(code)) return null;
      const changed = new MagicString(code);
      for (const { quasis } of taggedCss(this.parse(code))) {
        if (quasis.length > 1) continue;
        const [{ start, end, value }] = quasis;
        const minified = await transform(value.cooked, { loader: 'css', minify: true });
        const text = minified.code.trim().replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
        changed.overwrite(start, end, text);
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
