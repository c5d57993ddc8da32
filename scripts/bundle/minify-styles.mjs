/**
 * A Rollup plug-in: minifies the text of our own style sheets, which hold no expression.
 * The rules are those of esbuild's CSS minifier; nothing is made to fit older browsers.
 */
import { transform } from 'esbuild';
import { rewriteTagged } from './tagged-templates.mjs';

export const minifyStyles = () =>
  rewriteTagged('minify-styles', 'unsafeCSS', async (texts) => {
    const { code } = await transform(texts[0], { loader: 'css', minify: true });
    // Esbuild leaves the values of custom properties as they are written.
    return [
      code
        .trim()
        .replace(/(--_\w+): /g, '$1:')
        .replace(/, /g, ','),
    ];
  });
