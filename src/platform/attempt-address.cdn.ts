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
export const attemptAddress = (address: string, failures: number): string =>
  failures &&
  ![...document.querySelectorAll('script[type=importmap]')].some((map) =>
    map.textContent?.includes('"integrity"'),
  )
    ? `${address}?${failures}`
    : address;
