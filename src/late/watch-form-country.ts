/**
 * Asks for the file that can read a page when there is something to read: most of what it holds is
 * words, and a form without a country needs none of them.
 */

import type { watchCountry as watch } from '../page/watch-country.js';
import type { Later } from '../platform/later.js';

/** What may say a country. */
const mayTell = 'select,[autocomplete~="country" i],[autocomplete~="country-name" i]';

/**
 * Tells the country of the form's own country field, now and whenever it changes.
 *
 * @param file the file that can read a page
 * @param ended ends it
 * @returns what settles when the file is there or can't be had; nothing if it is not to come, or here
 */
export function watchFormCountry(
  file: Later<{ watchCountry: typeof watch }>,
  field: Element & { readonly form: HTMLFormElement | null },
  tell: (country: string) => void,
  ended: AbortSignal,
): Promise<unknown> | undefined {
  const start = () => file.now!.watchCountry(field, tell, ended);
  if (file.now) {
    start();
    return undefined;
  }
  const ask = () =>
    file.get().then(
      () => ended.aborted || start(),
      // A touch asks again.
      () => {},
    );
  const scope = field.form ?? field.ownerDocument;
  if ([...scope.querySelectorAll(mayTell)].some((one) => !field.contains(one))) return ask();
  // One may come later; when somebody chooses in it is early enough.
  const hear = ({ target }: Event) => {
    if (!(target as Element).matches?.(mayTell) || field.contains(target as Element)) return;
    scope.removeEventListener('change', hear);
    void ask();
  };
  scope.addEventListener('change', hear, { signal: ended });
  return undefined;
}
