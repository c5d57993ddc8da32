/**
 * Prints the import map with which a browser checks every file of dist/cdn before it runs it, for
 * the address that a page serves them from:
 *
 *     node node_modules/checkout-phone-field/dist/import-map.mjs /phone/
 *
 * Published as dist/import-map.mjs, so that it always speaks of the files beside it.
 */
import { readFileSync } from 'node:fs';

const [base = ''] = process.argv.slice(2);

if (!/^(https?:\/|\.{1,2})?\/(.*\/)?$/.test(base)) {
  process.stderr.write('Usage: import-map.mjs <address of the folder, with / at its end>\n');
  process.exitCode = 1;
} else {
  const hashes = JSON.parse(readFileSync(new URL('cdn/integrity.json', import.meta.url), 'utf8'));
  const integrity = Object.fromEntries(
    Object.entries(hashes).map(([path, hash]) => [base + path, hash]),
  );
  process.stdout.write(`<script type="importmap">${JSON.stringify({ integrity })}</script>\n`);
}
