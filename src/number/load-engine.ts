/** Imports the engine, in a way that every bundler can follow. */
export const importEngine = (_failures: number): Promise<typeof import('./engine.js')> =>
  import('./engine.js');
