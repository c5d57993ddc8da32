/**
 * `npm run test:types`: a small project a framework, checked by its own checker against the packed
 * package: what is right must pass, and every mistake must be told. Prints a line for each check
 * and, last, `N passed, N failed`. `--only vue,react-19` chooses projects;
 * `checkouts` is the one that compiles the code of the README and of docs/stripe.md and
 * docs/other-checkouts.md.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { DOCS_PROJECT, docsCheck } from './docs.mjs';
import { namesCheck } from './names.mjs';
import { install, PACKAGE } from './prepare.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const modules = join(here, 'node_modules');

const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext' };
const NODE10 = { module: 'esnext', moduleResolution: 'node10' };

/** What else a `tsc` project is checked with: options, and by which of the two compilers. */
const VARIANTS = [
  { title: 'bundler' },
  { title: 'bundler, the newest compiler', newest: true },
  { title: 'nodenext, the newest compiler', options: NODENEXT, newest: true },
  // It knows no `exports`, and so neither the component.
  { title: 'node10', options: NODE10, without: ['src/component.tsx'] },
  { title: 'named in "types" of tsconfig.json', listed: true, newest: true },
];
const CLASSIC = { title: 'classic JSX runtime', options: { jsx: 'react' }, newest: true };

const PROJECTS = [
  {
    name: 'react-18',
    entry: 'react-18',
    checker: 'tsc',
    variants: [
      ...VARIANTS,
      { ...CLASSIC, options: { ...CLASSIC.options, allowUmdGlobalAccess: true } },
    ],
  },
  {
    name: 'react-19',
    entry: 'react',
    checker: 'tsc',
    variants: [
      ...VARIANTS,
      { ...CLASSIC, options: { ...CLASSIC.options, allowUmdGlobalAccess: true } },
    ],
  },
  { name: 'preact', entry: 'preact', checker: 'tsc', variants: VARIANTS },
  { name: 'solid', entry: 'solid', checker: 'tsc', variants: VARIANTS },
  {
    name: 'vue',
    entry: 'vue',
    checker: 'vue-tsc',
    variants: [VARIANTS[0], VARIANTS.at(-1)],
  },
  {
    name: 'svelte',
    entry: 'svelte',
    checker: 'svelte-check',
    variants: [VARIANTS[0], VARIANTS.at(-1)],
  },
  // The types come with the directive's source, which is checked along with its users.
  { name: 'angular', checker: 'ngc', variants: [VARIANTS[0]] },
];

/** A checker that has no comment for a mistake in a template. */
const WITHOUT_COMMENT = ['svelte-check', 'ngc'];

/** A comment on the line before (or at the start of the line of) a use that must be refused. */
const MISTAKE = /@(ts|vue)-expect-error|<!-- wrong:/;
/** What a compiler says of such a comment when the use is not refused. */
const UNUSED = /Unused '@ts-expect-error'/;

/** Runs a program of a package; returns its status and all it said. */
function run(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 240_000,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const all = `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`;
  // ngc has no way to be told not to use colours.
  return { status, said: stripVTControlCharacters(all).trim() };
}

/** @returns {{file: string, line: number, text: string}[]} the errors that a checker tells */
function errorsIn(said) {
  const found = [];
  for (const line of said.split('\n')) {
    // tsc and vue-tsc, then svelte-check, then ngc.
    const [, file, at, text] =
      line.match(/^(\S.*?)\((\d+),\d+\): error (.*)$/) ??
      line.match(/^\d+ ERROR "([^"]+)" (\d+):\d+ (.*)$/) ??
      line.match(/^(\S.*?):(\d+):\d+ - error (.*)$/) ??
      [];
    if (file) found.push({ file: file.replaceAll('\\', '/'), line: Number(at), text });
  }
  return found;
}

/** Checks a project with other options, and other files than `src` if they are given. */
function check(
  project,
  { options = {}, newest = false, listed = false, without: left = [] },
  without = false,
) {
  const folder = join(here, 'projects', project.name);
  const base = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
  const types = base.compilerOptions.types ?? [];
  const config = {
    ...base,
    compilerOptions: {
      ...base.compilerOptions,
      ...options,
      ...(listed && { types: [...types, `${PACKAGE}/types/${project.entry}`] }),
    },
    exclude: [...left, ...(listed || without ? ['src/entry.d.ts'] : [])],
  };
  const file = join(folder, `tsconfig.${process.pid}.json`);
  writeFileSync(file, JSON.stringify(config));
  try {
    const program = {
      tsc: join(newest ? root : here, 'node_modules/typescript/bin/tsc'),
      'vue-tsc': join(modules, 'vue-tsc/bin/vue-tsc.js'),
      'svelte-check': join(modules, 'svelte-check/bin/svelte-check'),
      ngc: join(modules, '@angular/compiler-cli/bundles/src/bin/ngc.js'),
    }[project.checker];
    const args =
      project.checker === 'svelte-check'
        ? ['--tsconfig', file, '--output', 'machine', '--fail-on-warnings']
        : ['--pretty', 'false', '-p', file];
    const { status, said } = run(program, args, folder);
    return { status, said, errors: errorsIn(said) };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The uses that must be refused: file, line of the comment. */
function mistakes(project) {
  const folder = join(here, 'projects', project.name, 'src');
  const [name] = readdirSync(folder).filter((file) => /^wrong\./i.test(file));
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      MISTAKE.test(text) ? [{ file: `src/${name}`, line: index + 1 }] : [],
    );
}

/** @returns {string} what is wrong with the answer of a checker, or `''` */
function judge(project, { status, said, errors }) {
  const marked = mistakes(project);
  if (marked.length < 10) return `only ${marked.length} mistakes are tried`;
  if (!WITHOUT_COMMENT.includes(project.checker)) {
    return status === 0 && errors.length === 0 ? '' : said || `ends with ${status}`;
  }
  // Each must be told, on the line behind the mark, and no other.
  if (project.checker === 'svelte-check' && !/ COMPLETED /.test(said)) return said;
  if (/ (WARNING|- warning) /.test(said)) return said;
  const told = errors.map(({ file, line }) => `${file}:${line}`);
  const due = marked.map(({ file, line }) => `${file}:${line + 1}`);
  const missing = due.filter((place) => !told.includes(place));
  const extra = told.filter((place) => !due.includes(place));
  return missing.length + extra.length === 0
    ? ''
    : `not refused: ${missing.join(', ') || 'none'}; refused: ${extra.join(', ') || 'none'}\n${said}`;
}

/** Without the entry the right uses must be refused, or the checks above would say nothing. */
function judgeWithout(project, { errors }) {
  const refused =
    project.checker === 'tsc'
      ? errors.some(({ file, text }) => /right\./i.test(file) && !UNUSED.test(text))
      : errors.length > 0;
  const missed =
    project.checker === 'svelte-check'
      ? mistakes(project).some(({ line }) => !errors.some((error) => error.line === line + 1))
      : errors.some(({ text }) => UNUSED.test(text));
  return refused || missed ? '' : 'nothing changes without the entry';
}

/**
 * Runs all checks, or those of the chosen projects.
 * @param {{only?: string[]}} chosen
 * @returns {{passed: number, failed: number}}
 */
export function runTypes({ only } = {}) {
  for (const name of only ?? []) {
    if (name !== DOCS_PROJECT && !PROJECTS.some((project) => project.name === name))
      throw new Error(`No "${name}".`);
  }
  const projects = PROJECTS.filter(({ name }) => !only || only.includes(name));
  install([...PROJECTS.map(({ name }) => name), DOCS_PROJECT]);
  const totals = { passed: 0, failed: 0 };
  const tell = (title, problem) => {
    totals[problem ? 'failed' : 'passed'] += 1;
    console.log(`${problem ? '✗' : '✓'} ${title}${problem ? `\n${problem}` : ''}`);
  };
  for (const project of projects) {
    for (const variant of project.variants) {
      const problem = judge(project, check(project, variant));
      const title = `${project.name}: ${project.checker}, ${variant.title}`;
      tell(`${title} (${mistakes(project).length} mistakes refused)`, problem);
    }
    if (project.entry)
      tell(
        `${project.name}: ${project.checker} without the entry`,
        judgeWithout(project, check(project, { newest: true }, true)),
      );
  }
  if (!only) for (const { title, problem } of namesCheck(run)) tell(title, problem);
  if (!only || only.includes(DOCS_PROJECT)) {
    for (const { title, problem } of docsCheck(run)) tell(title, problem);
  }
  return totals;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  let totals = { passed: 0, failed: 1 };
  try {
    totals = runTypes({ only: values.only?.split(',') });
  } catch (error) {
    console.error(error);
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}
