/** How versions are made and published: everything about it that can be tried without publishing. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { run } from '../../scripts/package/pack.mjs';
import {
  addressesOf,
  addressProblems,
  PAGES,
  writeAddresses,
} from '../../scripts/release/addresses.mjs';
import {
  newestInChangelog,
  pendingChangesets,
  releaseProblems,
} from '../../scripts/release/checks.mjs';
import { homeOf, homeProblems } from '../../scripts/release/home.mjs';
import { manifest, ROOT, thePackage, workspace } from './support/packed.js';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** A copy of what a version is made of, with these changesets. */
function copy(name: string, changesets: Record<string, string> = {}): string {
  const folder = join(workspace, name);
  mkdirSync(join(folder, '.changeset'), { recursive: true });
  for (const file of [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    '.changeset/config.json',
    '.changeset/README.md',
  ]) {
    cpSync(join(ROOT, file), join(folder, file));
  }
  for (const [file, text] of Object.entries(changesets)) {
    writeFileSync(join(folder, '.changeset', file), text);
  }
  return folder;
}

const HOME = 'https://github.com/someone/something';
/** Says in a copy where the package lives. */
const settle = (folder: string, ...args: string[]) =>
  run(
    process.execPath,
    [join(ROOT, 'scripts/release/home.mjs'), ...(args.length > 0 ? args : [HOME])],
    folder,
  );

const changeset = (part: string, text: string) =>
  `---\n"${manifest.name}": ${part}\n---\n\n${text}\n`;

describe('versions', () => {
  test('package.json, package-lock.json and CHANGELOG.md agree', () => {
    const lock = JSON.parse(read(ROOT, 'package-lock.json'));
    assert.equal(lock.version, manifest.version);
    assert.equal(lock.packages[''].version, manifest.version);
    assert.equal(newestInChangelog(read(ROOT, 'CHANGELOG.md')), manifest.version);
    assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
  });

  test('the changesets that wait are ones that a version can be made of', () => {
    for (const name of pendingChangesets(ROOT)) {
      assert.match(
        read(ROOT, '.changeset', name),
        new RegExp(`^---\\r?\\n["']${manifest.name}["']: (major|minor|patch)\\r?\\n---\\s+\\S`),
        name,
      );
    }
  });

  test('changesets become a version, a section of the changelog, and a lock file in step', () => {
    const [major, minor] = manifest.version.split('.').map(Number);
    const folder = copy('versioned', {
      'one.md': changeset('patch', 'Keep a caret.'),
      'two.md': changeset('minor', 'Learn a language.'),
    });
    const { status, all } = run(
      process.execPath,
      [join(ROOT, 'scripts/release/version.mjs')],
      folder,
    );
    assert.equal(status, 0, all);
    const next = `${major}.${minor! + 1}.0`;
    assert.equal(JSON.parse(read(folder, 'package.json')).version, next);
    const changelog = read(folder, 'CHANGELOG.md');
    assert.equal(newestInChangelog(changelog), next);
    assert.match(changelog, /^# Changelog\n\n## \S+\n/);
    for (const text of ['Keep a caret.', 'Learn a language.']) assert.ok(changelog.includes(text));
    assert.ok(changelog.includes(`\n## ${manifest.version}\n`), 'older sections stay');
    assert.deepEqual(pendingChangesets(folder), []);
    settle(folder);
    assert.deepEqual(releaseProblems(folder, `v${next}`), []);
  });

  test('what keeps a version from being published is said', () => {
    const folder = copy('unready', { 'one.md': changeset('patch', 'Keep a caret.') });
    const file = join(folder, 'package.json');
    writeFileSync(file, JSON.stringify({ ...manifest, version: 'next' }));
    const problems = releaseProblems(folder, 'v1.2.3').join('\n');
    for (const said of [/one\.md/, /CHANGELOG\.md/, /package-lock/, /no semantic/, /v1\.2\.3/]) {
      assert.match(problems, said);
    }
  });
});

describe('where the package lives', () => {
  test('a release is refused until it is said, in one place', () => {
    const folder = copy('homeless');
    const file = join(folder, 'package.json');
    const said = () => JSON.parse(read(file));
    const { repository, homepage, bugs, ...rest } = said();
    writeFileSync(file, JSON.stringify(rest));
    assert.match(releaseProblems(folder).join(), /no repository: npm run release:home/);
    for (const wrong of [['OWNER/NAME'], ['http://github.com/a/b'], ['']]) {
      assert.equal(settle(folder, ...wrong).status, 1);
      assert.equal(said().repository, undefined);
    }
    assert.equal(settle(folder).status, 0);
    assert.deepEqual(said(), { ...rest, ...homeOf(HOME) });
    assert.doesNotMatch(releaseProblems(folder).join(), /repository|homepage|bugs/);
  });

  test('what does not belong together is refused, and another repository than the one that publishes', () => {
    const home = homeOf(HOME);
    assert.deepEqual(homeProblems(home, 'someone/something'), []);
    assert.match(homeProblems({ ...home, bugs: undefined }).join(), /bugs/);
    assert.match(homeProblems({ ...home, homepage: 'https://example.com' }).join(), /homepage/);
    assert.match(homeProblems(home, 'another/something').join(), /this is another\/something/);
  });
});

describe('addresses of a CDN', () => {
  const hashes = {
    'checkout-phone-field.js': 'sha256-module',
    'checkout-phone-field.classic.js': 'sha256-classic',
  };

  test('README and docs show those of the version that package.json states', () => {
    for (const page of PAGES) {
      const shown = [...read(ROOT, page).matchAll(/checkout-phone-field@([\d.]+)\/dist/g)];
      assert.ok(shown.length >= 2, page);
      for (const [, version] of shown) assert.equal(version, manifest.version, page);
      const [, module, classic] =
        /integrity="(\S+)">[\s\S]*?integrity="(\S+)">/.exec(read(ROOT, page)) ?? [];
      for (const hash of [module, classic]) assert.match(hash!, /^sha256-[\w+/]{43}=$/);
      assert.ok(
        read(ROOT, page).includes(
          addressesOf(manifest.version, {
            'checkout-phone-field.js': module!,
            'checkout-phone-field.classic.js': classic!,
          }),
        ),
        page,
      );
    }
  });

  test('a release with those of another build, or of another version, is refused', () => {
    const folder = copy('addresses');
    mkdirSync(join(folder, 'dist/cdn'), { recursive: true });
    const integrity = join(folder, 'dist/cdn/integrity.json');
    writeFileSync(integrity, JSON.stringify(hashes));
    for (const page of PAGES) {
      mkdirSync(join(folder, 'docs'), { recursive: true });
      cpSync(join(ROOT, page), join(folder, page));
    }
    writeAddresses(folder);
    assert.deepEqual(addressProblems(folder), []);
    writeFileSync(
      integrity,
      JSON.stringify({ ...hashes, 'checkout-phone-field.js': 'sha256-new' }),
    );
    assert.equal(addressProblems(folder).length, PAGES.length);
    writeFileSync(integrity, JSON.stringify(hashes));
    const file = join(folder, 'package.json');
    writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
    assert.equal(addressProblems(folder).length, PAGES.length);
    writeAddresses(folder);
    assert.deepEqual(addressProblems(folder), []);
    assert.match(read(folder, 'README.md'), /checkout-phone-field@99\.0\.0\/dist/);
    writeFileSync(join(folder, 'README.md'), '# Nothing');
    assert.match(addressProblems(folder).join(), /README\.md shows no address/);
  });
});

describe('publishing', () => {
  test('npm would publish what the tests have seen', () => {
    const { tarball, list } = thePackage();
    const args = ['publish', '--dry-run', '--ignore-scripts', '--offline', '--json', tarball];
    const { status, output, all } = run('npm', args, workspace);
    assert.equal(status, 0, all);
    const said = JSON.parse(output);
    const report = said.id ? said : said[manifest.name];
    assert.equal(report.id, `${manifest.name}@${manifest.version}`);
    const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();
    assert.deepEqual(paths(report.files), paths(list.files));
  });

  test('it is public, and only where it came from can be told', () => {
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
  });

  test('a tag of another version is refused', () => {
    const script = join(ROOT, 'scripts/release/release.mjs');
    const { status, all } = run(process.execPath, [script, '--check', '--tag', 'v99.0.0'], ROOT);
    assert.equal(status, 1);
    assert.match(all, /The tag is v99\.0\.0/);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Record<string, string>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

const WORKFLOWS = join(ROOT, '.github/workflows');

describe('workflows', () => {
  for (const file of readdirSync(WORKFLOWS)) {
    const text = read(WORKFLOWS, file);
    const workflow = parse(text) as Workflow;

    test(`${file}: every action is one commit, with its version beside it`, () => {
      const uses = text.match(/^.*\buses:.*$/gm) ?? [];
      assert.ok(uses.length > 0);
      for (const line of uses) {
        assert.match(line, /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    test(`${file}: it may do what it needs, and is given no secret`, () => {
      assert.equal(typeof workflow.permissions, 'object');
      assert.doesNotMatch(text, /write-all|secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\}$)/m);
      assert.doesNotMatch(text, /pull_request_target/);
    });

    test(`${file}: what it calls is there`, () => {
      for (const { run: command } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
        for (const [, script] of command?.matchAll(/npm run ([\w:-]+)/g) ?? []) {
          assert.ok(manifest.scripts[script!], script);
        }
        for (const [path] of command?.matchAll(/scripts\/[\w/-]+\.mjs/g) ?? []) {
          assert.ok(read(ROOT, path));
        }
      }
    });
  }

  test('a release is tested first, and only npm runs where it can be published', () => {
    const { on, permissions, jobs } = parse(read(WORKFLOWS, 'release.yml')) as Workflow;
    assert.deepEqual(on, { push: { tags: ['v*.*.*'] } });
    assert.deepEqual(permissions, { contents: 'read' });
    const { test: tested, publish } = jobs as { test: Job; publish: Job };
    const commands = tested.steps.flatMap(({ run: command }) => command ?? []);
    assert.ok(commands.indexOf('.ci/run') >= 0);
    assert.ok(
      commands.indexOf('.ci/run') < commands.findIndex((command) => command.includes('npm pack')),
    );
    assert.equal(tested.permissions, undefined);
    assert.equal(publish.needs, 'test');
    assert.deepEqual(publish.permissions, { 'id-token': 'write' });
    const [only, ...more] = publish.steps.flatMap(({ run: command }) => command ?? []);
    assert.deepEqual(more, []);
    assert.match(only!, /^npm publish \S+\.tgz /);
    assert.ok(only!.includes(' --provenance') && only!.includes(' --ignore-scripts'));
  });
});
