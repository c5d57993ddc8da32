/**
 * What reads a page: where the field belongs, and which country the form says. One file, since both
 * need the words that shops use.
 */
export { watchCountry } from '../page/watch-country.js';
export { PlacementController } from '../placement/placement-controller.js';
