/** Imports the assistance, in a way that every bundler can follow. */
export const importAssistance = (): Promise<typeof import('./assistance.js')> =>
  import('./assistance.js');
