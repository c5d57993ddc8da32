/** The inputs that a page has already, as fields. */

export { type EnhancedInput, enhance } from './enhance.js';
export { type EnhancedInputs, enhanceAll } from './enhance-all.js';
export type { EnhanceOptions } from './options.js';
