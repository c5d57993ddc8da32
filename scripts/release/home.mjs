/**
 * `npm run release:home -- https://github.com/OWNER/NAME`: the one place where it is said where the
 * package lives. Writes `repository`, `homepage` and `bugs` of package.json, which npm shows, follows
 * the README's links by, and compares with the place that the provenance tells. A release is refused
 * until they are there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The fields of package.json for an address of a repository. */
export const homeOf = (address) => ({
  repository: { type: 'git', url: `git+${address}.git` },
  homepage: `${address}#readme`,
  bugs: { url: `${address}/issues` },
});

const ADDRESS = /^https:\/\/github\.com\/[\w-]+\/[\w.-]+$/;
const FILL_IN = 'npm run release:home -- https://github.com/OWNER/NAME';

/**
 * Sentences on what a package.json lacks of where the package lives; none if it says it.
 *
 * @param {object} manifest
 * @param {string} [place] OWNER/NAME of the repository that would publish it
 */
export function homeProblems(manifest, place) {
  const url = manifest.repository?.url ?? '';
  const address = url.replace(/^git\+|\.git$/g, '');
  if (!ADDRESS.test(address)) return [`package.json says no repository: ${FILL_IN}`];
  const problems = Object.entries(homeOf(address))
    .filter(([field, value]) => JSON.stringify(manifest[field]) !== JSON.stringify(value))
    .map(([field]) => `package.json's ${field} is not that of ${address}: ${FILL_IN}`);
  if (place && !address.endsWith(`github.com/${place}`)) {
    problems.push(`package.json says ${address}, and this is ${place}.`);
  }
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const address = (process.argv[2] ?? '').replace(/(\.git|\/)$/, '');
  if (!ADDRESS.test(address)) {
    console.error(`Usage: ${FILL_IN}`);
    process.exitCode = 1;
  } else {
    // In the folder where it is called, so that it can be tried on a copy.
    const file = join(process.cwd(), 'package.json');
    const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), ...homeOf(address) };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}
