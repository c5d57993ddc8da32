/**
 * What a page says on a script tag, and modules at addresses that it says. Asked by rooms that know
 * no page and run on servers too: so it says itself what it uses of one.
 */
interface Page {
  readonly document?: {
    readonly baseURI: string;
    querySelector(
      selector: string,
    ): { readonly dataset: Readonly<Record<string, string | undefined>> } | null;
  };
  readonly URL: new (address: string, base?: string) => { readonly href: string };
}
const page = globalThis as unknown as Page;

/**
 * What a script tag of the page says in `data-…`.
 *
 * @returns `undefined` if none says it, or where there is no page
 */
export const scriptSetting = (name: string): string | undefined =>
  page.document?.querySelector(`script[data-${name}]`)?.dataset[name];

/** Fetches a module whose address is seen from the page; no bundler is to look for it. */
export const moduleAt = async <T>(address: string): Promise<T> =>
  import(
    /* webpackIgnore: true */ /* @vite-ignore */ new page.URL(address, page.document?.baseURI).href
  );
