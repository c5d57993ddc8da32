/** The compiler over every part of the repository, each with the library it may use. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const PROJECTS = {
  'tsconfig.json': 'the sources',
  'test/unit/architecture/tsconfig.pure.json':
    'the rooms that know no page, with no DOM in the library',
  'test/tsconfig.json': 'the tests',
  'demo/tsconfig.json': 'the reference checkout',
  'stories/tsconfig.json': 'the stories',
};

for (const [project, what] of Object.entries(PROJECTS)) {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', project],
    { cwd: root, stdio: 'inherit' },
  );
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${project}: ${what}`);
  if (status !== 0) process.exitCode = 1;
}
