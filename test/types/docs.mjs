/**
 * The code of the documents, each piece a module of its own. That of some pages of `docs` is compiled,
 * where it uses them against the typings that Stripe and others publish: TypeScript strictly,
 * JavaScript with its types checked and without the strictness that a page's script has no way to
 * write down. That of docs/start.md is checked as it is pasted, by the checker of its framework, in a
 * project that knows the package and nothing else of ours. That of docs/frameworks.md is compared with
 * the apps, by test/unit/architecture/framework-docs.test.ts.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The project that has their typings. */
export const DOCS_PROJECT = 'checkouts';
const PAGES = [
  'docs/stripe.md',
  'docs/other-checkouts.md',
  'docs/bundles.md',
  'docs/numbering-plans.md',
  'docs/translations.md',
];

/** Pieces of code of a page in some languages: the language, the text, and its line. */
export function piecesOf(page, languages = ['js', 'ts', 'tsx']) {
  const fences = new RegExp(`^\`\`\`(${languages.join('|')})\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...page.matchAll(fences)].map((match) => ({
    language: match[1],
    code: match[2],
    line: page.slice(0, match.index).split('\n').length + 1,
  }));
}

const OPTIONS = {
  ts: {},
  tsx: { jsx: 'react-jsx' },
  js: { allowJs: true, checkJs: true, strict: false, exactOptionalPropertyTypes: false },
};

/**
 * What the compiler says of each of some pieces in one language, all in one run; an empty text of one
 * that is right.
 * @returns {string[]}
 */
function compile(run, language, codes) {
  const folder = join(here, 'projects', DOCS_PROJECT, `src-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const files = codes.map((_code, at) => `piece-${at}.${language}`);
    codes.forEach((code, at) => {
      writeFileSync(join(folder, files[at]), code);
    });
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../../tsconfig.base.json',
        compilerOptions: {
          moduleDetection: 'force',
          skipLibCheck: true,
          types: ['applepayjs', 'googlepay', 'node'],
          ...OPTIONS[language],
        },
        files,
      }),
    );
    const { status, said } = run(
      join(here, 'node_modules/typescript/bin/tsc'),
      ['--pretty', 'false', '-p', folder],
      folder,
    );
    if (status === 0) return codes.map(() => '');
    // What stands behind a piece's name, up to the next name; what stands before all is of them all.
    const [ofAll, ...told] = `\n${said}`.split(/\n(?=piece-\d+\.)/);
    const problems = codes.map(() => ofAll.trim());
    for (const text of told) problems[Number(text.match(/\d+/)[0])] += `${text}\n`;
    if (problems.every((problem) => !problem)) return codes.map(() => `ends with ${status}`);
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A piece with a mistake that only the typings can tell, in each language. */
const WRONG = {
  js: `/** @param {import('@stripe/stripe-js').StripeCheckoutLoadActionsSuccess} actions */
export const wrong = (actions) => actions.updatePhoneNumber(33);`,
  ts: `import type { BaseAddress } from '@commercetools/platform-sdk';
export const wrong: BaseAddress = { country: 'FR', phone: 33 };`,
  tsx: `import type {} from 'checkout-phone-field/types/react';
export const wrong = () => <checkout-phone-field optional="what" strictness="none" />;`,
};

/** How a piece of docs/start.md is checked, by its language: in which projects, by which checker. */
const CHECKERS = {
  tsx: { projects: ['react-19', 'react-18'], program: 'typescript/bin/tsc' },
  vue: { projects: ['vue'], program: 'vue-tsc/bin/vue-tsc.js' },
  svelte: { projects: ['svelte'], program: 'svelte-check/bin/svelte-check' },
  ts: { projects: ['angular'], program: '@angular/compiler-cli/bundles/src/bin/ngc.js' },
};
/** Written in the piece itself: not for the projects of older versions. */
const NOT_BEFORE_19 = /React 19/;
/** What each piece is spoiled by, to see that its checker looks at the element. */
const SPOILED = [
  [/value=\{phone\}/, 'value={33}'],
  [/name="phone" label=/, 'name={33} label='],
  [/v-model="phone"/, ':model-value="33"'],
  [/\[formControl\]="phone"/, '[formControl]="phone.value"'],
];
const spoil = (code) => SPOILED.reduce((text, [right, wrong]) => text.replace(right, wrong), code);

/**
 * What the checker of a framework says of pieces in a project, all in one run: of each as it is, and
 * with a mistake in it. An empty text where nothing is told.
 * @returns {{right: string, wrong: string}[]}
 */
function paste(run, language, codes, project) {
  const base = join(here, 'projects', project);
  const folder = join(base, `pasted-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    for (const [at, code] of codes.entries()) {
      writeFileSync(join(folder, `Right${at}.${language}`), code);
      writeFileSync(join(folder, `Wrong${at}.${language}`), spoil(code));
    }
    const settings = join(folder, 'tsconfig.json');
    writeFileSync(settings, JSON.stringify({ extends: '../tsconfig.json', include: ['.'] }));
    const { program } = CHECKERS[language];
    const { said } = run(
      join(here, 'node_modules', program),
      language === 'svelte'
        ? ['--tsconfig', settings, '--output', 'machine', '--fail-on-warnings']
        : ['--pretty', 'false', '-p', settings],
      folder,
    );
    const lines = said.split('\n');
    const of = (name) => lines.filter((line) => line.includes(`${name}.${language}`)).join('\n');
    const problems = codes.map((_code, at) => ({
      right: of(`Right${at}`),
      wrong: of(`Wrong${at}`),
    }));
    // Who has not even looked for the mistakes has something else to say.
    if (problems.some(({ wrong }) => wrong)) return problems;
    return problems.map(({ wrong }) => ({ right: said || 'nothing is told', wrong }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The pieces of docs/start.md: each right as it is pasted, and refused with a mistake in it.
 * @param run how a program is run, see run.mjs
 */
function* startCheck(run) {
  const start = readFileSync(join(root, 'docs/start.md'), 'utf8');
  const pieces = piecesOf(start, Object.keys(CHECKERS));
  const missing = Object.keys(CHECKERS).filter((name) => !pieces.some((p) => p.language === name));
  yield { title: 'docs/start.md: every framework has code', problem: missing.join(', ') };
  for (const [language, { projects }] of Object.entries(CHECKERS)) {
    const all = pieces.filter((piece) => piece.language === language);
    for (const project of projects) {
      const some = all.filter(({ code }) => project !== 'react-18' || !NOT_BEFORE_19.test(code));
      const codes = some.map(({ code }) => code);
      for (const [at, { right, wrong }] of paste(run, language, codes, project).entries()) {
        const where = `start.md:${some[at].line}`;
        yield { title: `${where} compiles as pasted (${project})`, problem: right };
        const problem = wrong ? '' : 'nothing is told';
        yield { title: `${where} is refused with a mistake in it (${project})`, problem };
      }
    }
  }
}

/**
 * One check for each piece, and one for each language that a mistake would be told.
 * @param run how a program is run, see run.mjs
 */
export function* docsCheck(run) {
  yield* startCheck(run);
  const pieces = PAGES.flatMap((path) =>
    piecesOf(readFileSync(join(root, path), 'utf8')).map((piece) => ({ ...piece, path })),
  );
  yield {
    title: 'docs: there is code',
    problem: pieces.length >= 10 ? '' : `${pieces.length} pieces`,
  };
  for (const [language, wrong] of Object.entries(WRONG)) {
    const some = pieces.filter((piece) => piece.language === language);
    const problems = compile(run, language, [...some.map(({ code }) => code), wrong]);
    for (const [at, { path, line }] of some.entries()) {
      yield { title: `${basename(path)}:${line} compiles (${language})`, problem: problems[at] };
    }
    yield {
      title: `docs: a mistake in ${language} is refused`,
      problem: problems.at(-1) ? '' : 'nothing is told',
    };
  }
}
