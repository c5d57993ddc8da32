/** The numbering plan of one calling code: `checkout-phone-field/plan/33`. */
import type { MetadataChunk } from '../dist/number/metadata/chunk.js';

declare const plan: MetadataChunk;
export default plan;
