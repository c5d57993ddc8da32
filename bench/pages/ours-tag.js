/** Ours by a script tag: nothing is bundled, the field stands in the markup. */
import { offerOurs } from './ours.js';

offerOurs();
