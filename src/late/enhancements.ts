/**
 * What makes a number of what is typed: the number engine, formatting while typing, the country of
 * the form. The element works without it, as a plain field, until it has come.
 */

export { judge } from '../field/judge.js';
export { LiveInput } from '../input/live-input.js';
export * from '../number/engine.js';
export { isKind } from '../number/kind.js';
export { watchFormCountry } from './watch-form-country.js';
