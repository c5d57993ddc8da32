/**
 * Where a page keeps newer numbering plans than this version of the field has, as
 * `npx checkout-phone-field metadata` writes them. Looked up whenever a table is fetched.
 */
import { moduleAt, scriptSetting } from '../../platform/page-address.js';
import type { MetadataChunk } from './chunk.js';

let folder: string | undefined;

/**
 * Says where the page keeps newer numbering plans; tables that are fetched later come from there.
 *
 * @param address of the folder, seen from the page, e.g. `/phone-metadata`; `''` for none. On a page
 *   with a script tag `data-metadata` says the same
 */
export function metadataFolder(address: string): void {
  folder = address;
}

/**
 * The table of the page's folder, where it has one.
 *
 * @param own the field's own table, which serves where the file is missing or no table
 */
export async function newestTable(own: MetadataChunk): Promise<MetadataChunk> {
  const place = folder ?? scriptSetting('metadata');
  if (!place) return own;
  try {
    const { default: newer } = await moduleAt<{ readonly default: MetadataChunk }>(
      place.replace(/\/?$/, `/${own.code}.js`),
    );
    return newer.code === own.code ? newer : own;
  } catch {
    return own;
  }
}
