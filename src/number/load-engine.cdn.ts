/** The same as `load-engine.ts` for the CDN build; a later attempt asks for a new address. */
export const importEngine = (failures: number): Promise<typeof import('./engine.js')> => {
  const address = `./engine.js${failures ? `?${failures}` : ''}`;
  return import(address);
};
