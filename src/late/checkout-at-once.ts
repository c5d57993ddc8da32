/**
 * The checkout with the shell, for whoever draws or runs in one go: a server, which draws a field
 * once and waits for no file, and the classic script, which has everything in it.
 */
import * as module from '../checkout/checkout.js';
import { checkout } from './on-demand.js';

checkout.now = module;
