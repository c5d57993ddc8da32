/** In the CDN build the assistance is one file with the engine: one request, tried again as one. */
import { loadEngine } from './number/loader.js';

export const importAssistance = (): Promise<typeof import('./assistance.js')> =>
  loadEngine() as Promise<typeof import('./assistance.js')>;
