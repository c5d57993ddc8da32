/**
 * The address of a lazy file of the CDN build at a later attempt: another one, since browsers used
 * to remember a failed import for the page's life, and Firefox does still.
 *
 * But an import map with `integrity` lists addresses, and an address that it does not list would
 * arrive unchecked. On such a page the same address is asked for again, whatever comes of it.
 *
 * @param address of the file, seen from the shell
 * @param failures attempts that failed so far
 */
const attemptAddress = (address: string, failures: number): string =>
  failures &&
  ![...document.querySelectorAll('script[type=importmap]')].some((map) =>
    map.textContent?.includes('"integrity"'),
  )
    ? `${address}?${failures}`
    : address;

/** Fetches the file at an address beside the script; rejects when it can't be had. */
export const fileAt =
  <T>(address: string) =>
  (failures: number): Promise<T> =>
    import(attemptAddress(address, failures));
