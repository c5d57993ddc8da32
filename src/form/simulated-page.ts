/**
 * Makes a page that is only simulated (jsdom, happy-dom) ready for the field, before it is defined;
 * on a server, which has no page, nothing happens. Package entry `checkout-phone-field/testing`, for
 * runners of unit tests that resolve packages as a browser would.
 */
import { provideInternals } from './light-internals.js';

provideInternals();
