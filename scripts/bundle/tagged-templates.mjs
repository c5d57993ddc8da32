/** Rollup plug-ins that rewrite the text of templates, whatever it is they hold. */
import MagicString from 'magic-string';

function* tagged(node, tag) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const item of node) yield* tagged(item, tag);
    return;
  }
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === tag) yield node.quasi.quasis;
  else if (node.type === 'CallExpression' && node.callee.name === tag) {
    for (const { type, quasis } of node.arguments) if (type === 'TemplateLiteral') yield quasis;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'parent') yield* tagged(value, tag);
  }
}

/**
 * A plug-in that rewrites our own templates of one tag, or given to one function.
 *
 * @param tag e.g. `html`
 * @param rewrite the texts between the expressions → as many texts, or nothing to leave them
 */
export function rewriteTagged(name, tag, rewrite) {
  // The compiler writes a space between tag and text.
  const mayHold = new RegExp(`\\b${tag}\\s*\\(?\\s*\``);
  return {
    name,
    async transform(code, id) {
      if (id.includes('node_modules') || !mayHold.test(code)) return null;
      const changed = new MagicString(code);
      for (const quasis of tagged(this.parse(code), tag)) {
        const texts = await rewrite(quasis.map(({ value }) => value.cooked));
        for (const [at, text] of (texts ?? []).entries()) {
          const { start, end, value } = quasis[at];
          if (text === value.cooked) continue;
          const escaped = text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`);
          if (start === end) changed.appendLeft(start, escaped);
          else changed.overwrite(start, end, escaped);
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
