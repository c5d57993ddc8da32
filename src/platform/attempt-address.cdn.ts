/**
 * The files that come later lie in a folder beside the script. The build puts in the place of
 * `__files_` a name made of what is in them: so an address means one file for ever, and a script that
 * some cache has kept gets the files that it was built with, or none, never those of another version.
 */
const folder = './__files_/';

/**
 * What a later attempt puts behind the address of a file: browsers used to remember a failed import
 * for the page's life, and Firefox does still.
 *
 * But an import map with `integrity` lists addresses, and an address that it does not list would
 * arrive unchecked. On such a page the same address is asked for again, whatever comes of it.
 *
 * @param failures attempts that failed so far
 */
export const attempt = (failures: number): string =>
  failures &&
  ![...document.scripts].some(
    (script) => /importmap/i.test(script.type) && script.text.includes('"integrity"'),
  )
    ? `?${failures}`
    : '';

/** Fetches the file of a name; rejects when it can't be had. */
export const fileAt =
  <T>(name: string) =>
  (failures: number): Promise<T> =>
    import(folder + name + attempt(failures));
