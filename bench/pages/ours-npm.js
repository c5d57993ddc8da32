/** Ours as a package in a bundle. */
import '../../dist/define.js';
import { offerOurs } from './ours.js';

offerOurs();
