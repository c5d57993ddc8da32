/** What has to be so before a version is published, as far as this machine can tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeProblems } from './home.mjs';

const read = (root, path) => readFileSync(join(root, path), 'utf8');

/** The newest version that a changelog speaks of: its first heading of the second level. */
export function newestInChangelog(text) {
  return text.match(/^## (\S+)$/m)?.[1];
}

/** Names of the changesets that no version has taken yet. */
export function pendingChangesets(root) {
  return readdirSync(join(root, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
}

/**
 * Sentences on what keeps the repository in `root` from being published as the version that its
 * package.json states; none when nothing does.
 *
 * @param tag name of the tag that is to be published, if it is there already
 * @param place OWNER/NAME of the repository that would publish it, if that is known
 */
export function releaseProblems(root, tag, place) {
  const manifest = JSON.parse(read(root, 'package.json'));
  const { version, name } = manifest;
  const lock = JSON.parse(read(root, 'package-lock.json'));
  const problems = homeProblems(manifest, place);
  const pending = pendingChangesets(root);
  if (pending.length > 0) {
    problems.push(`Changesets wait for a version: ${pending.join(', ')}. npm run release:version`);
  }
  const newest = newestInChangelog(read(root, 'CHANGELOG.md'));
  if (newest !== version) {
    problems.push(`CHANGELOG.md begins with ${newest}, package.json says ${version}.`);
  }
  if (lock.version !== version || lock.packages[''].version !== version) {
    problems.push(`package-lock.json says ${lock.version}, package.json ${version}.`);
  }
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
    problems.push(`${version} is no semantic version.`);
  }
  if (tag && tag !== `v${version}`) {
    problems.push(`The tag is ${tag}, the version of ${name} is ${version}.`);
  }
  return problems;
}
