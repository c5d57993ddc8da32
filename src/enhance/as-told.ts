/**
 * Does what script tags with `data-enhance="selector"` ask for, once it is there: whoever fetches it
 * has nothing more to say.
 */
import { enhanceAll } from './enhance-all.js';
import { statedOptions } from './options.js';

for (const script of document.querySelectorAll<HTMLElement>('script[data-enhance]')) {
  enhanceAll(script.dataset['enhance'] || undefined, statedOptions(script));
}

export * from './index.js';
