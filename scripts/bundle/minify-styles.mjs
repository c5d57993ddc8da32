/**
 * Rollup plug-ins that minify the text of our own style sheets, which hold no expression.
 * The rules are those of esbuild's CSS minifier; nothing is made to fit older browsers.
 */
import { transform } from 'esbuild';
import { rewriteTagged } from './tagged-templates.mjs';

async function minified(texts) {
  const { code } = await transform(texts[0], { loader: 'css', minify: true });
  // Esbuild leaves the values of custom properties as they are written.
  return [
    code
      .trim()
      .replace(/(--_\w+): /g, '$1:')
      .replace(/, /g, ','),
  ];
}

/** The plug-ins, for the styles of the element and for those that come later. */
export const minifyStyles = () =>
  ['unsafeCSS', 'lateStyles'].map((tag) => rewriteTagged(`minify-styles-${tag}`, tag, minified));
