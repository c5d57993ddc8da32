/** What takes care of an input of the page's, and submits where scripts of the page look for it. */

export { adoptInput } from '../input/adopt-input.js';
export { SubmittedInput as Deputy } from '../input/submitted-input.js';
