/**
 * The whole addresses of a published version on a public CDN, with the hashes of its files, as README
 * and docs show them between two comments. They are those of the version that package.json states:
 * `npm run release:version` writes them, and a release is refused where they are not the build's.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Pages that show them. */
export const PAGES = ['README.md', 'docs/cdn.md'];

const BLOCK = /(<!-- addresses: npm run addresses -->\n)[\s\S]*?(<!-- \/addresses -->)/g;

/**
 * The script tags of a version, as Markdown.
 *
 * @param {string} version
 * @param {Record<string, string>} hashes `integrity.json` of its dist/cdn
 */
export function addressesOf(version, hashes) {
  const folder = `https://cdn.jsdelivr.net/npm/checkout-phone-field@${version}/dist/cdn`;
  const tag = (kind, file) =>
    `<script ${kind} crossorigin src="${folder}/${file}"\n  integrity="${hashes[file]}"></script>`;
  return `\`\`\`html
<!-- a small module, and what a number needs when it needs it -->
${tag('type="module"', 'checkout-phone-field.js')}
<!-- or everything in one plain script -->
${tag('defer', 'checkout-phone-field.classic.js')}
\`\`\`
`;
}

/** A page with these addresses in the place of those that it shows. */
export const withAddresses = (page, version, hashes) =>
  page.replace(BLOCK, (_, begin, end) => begin + addressesOf(version, hashes) + end);

/** The pages of a folder that show addresses: their paths, texts, and the texts as they should be. */
function* pagesOf(root) {
  const hashes = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const path of PAGES.filter((page) => existsSync(join(root, page)))) {
    const is = readFileSync(join(root, path), 'utf8');
    yield { path, is, should: withAddresses(is, version, hashes) };
  }
}

/** Sentences on the pages whose addresses are not those of the build in `root`; none if all are. */
export const addressProblems = (root) =>
  [...pagesOf(root)].flatMap(({ path, is, should }) => {
    if (!is.match(BLOCK)) return [`${path} shows no address of a CDN.`];
    return is === should ? [] : [`${path} shows addresses of another build: npm run addresses`];
  });

/** Writes the addresses of the build in `root` into its pages. */
export function writeAddresses(root) {
  for (const { path, should } of pagesOf(root)) writeFileSync(join(root, path), should);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeAddresses(fileURLToPath(new URL('../..', import.meta.url)));
}
