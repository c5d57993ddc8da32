/**
 * `npm run release`: everything that can be known about a release without publishing it, and then
 * the tag, whose push makes .github/workflows/release.yml publish. Nothing is published from here:
 * the provenance statement that users can verify needs the workflow's identity.
 *
 *   npm run release                        checks, tests, and makes the tag
 *   npm run release -- --check             checks without the tests; makes no tag
 *   npm run release -- --check --tag v1.2.3   the same for a tag that is there
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must, packFolder, run } from '../package/pack.mjs';
import { addressProblems } from './addresses.mjs';
import { releaseProblems } from './checks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const isCheck = process.argv.includes('--check');
const tag = isCheck && process.argv.includes('--tag') ? process.argv.at(-1) : undefined;

function stop(problems) {
  for (const problem of problems) console.error(problem);
  console.error(`${version} can't be released.`);
  process.exit(1);
}

/** What only the commit that becomes a version has to be. */
function gitProblems() {
  const git = (...args) => must('git', args, root).trim();
  const problems = [];
  if (git('status', '--porcelain')) problems.push('There are changes that are not committed.');
  if (git('rev-parse', '--abbrev-ref', 'HEAD') !== 'main') problems.push('This is not main.');
  if (git('tag', '--list', `v${version}`)) problems.push(`The tag v${version} is there already.`);
  return problems;
}

const problems = [
  ...releaseProblems(root, tag, process.env.GITHUB_REPOSITORY),
  ...(isCheck ? [] : gitProblems()),
];
if (problems.length > 0) stop(problems);

if (!isCheck) {
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) stop(['A test failed.']);
}

must(process.execPath, ['scripts/build.mjs', '--if-stale'], root);
const aged = addressProblems(root);
if (aged.length > 0) stop(aged);
const folder = mkdtempSync(join(tmpdir(), 'release-'));
try {
  const { filename } = packFolder(root, folder);
  const args = ['publish', '--dry-run', '--ignore-scripts', '--json', join(folder, filename)];
  const { status, output, all } = run('npm', args, folder);
  if (status !== 0) stop([all]);
  const report = JSON.parse(output);
  const { id, size, unpackedSize, entryCount, integrity } = report.id
    ? report
    : Object.values(report)[0];
  if (!id.endsWith(`@${version}`)) stop([`npm would publish ${id}.`]);
  console.log(`npm would publish ${id}: ${entryCount} files, ${size} bytes packed,`);
  console.log(`${unpackedSize} bytes on the disk, ${integrity}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (!isCheck) {
  must('git', ['tag', '--annotate', `v${version}`, '--message', version], root);
  console.log(`The tag is made. This publishes:\n\n  git push origin main v${version}\n`);
}
