/**
 * The code of docs/stripe.md and docs/other-checkouts.md, each piece a module of its own, compiled
 * against the typings that Stripe and the others publish: TypeScript strictly, JavaScript with its
 * types checked and without the strictness that a page's script has no way to write down.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** The project that has their typings. */
export const DOCS_PROJECT = 'checkouts';
const PAGES = ['docs/stripe.md', 'docs/other-checkouts.md'];

/** Pieces of code of a page: the language, the text, and its line. */
export function piecesOf(page) {
  return [...page.matchAll(/^```(js|ts|tsx)\n([\s\S]*?)^```$/gm)].map((match) => ({
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

/** What the compiler says of a piece; an empty text if it is right. */
function compile(run, { language, code }) {
  const folder = join(here, 'projects', DOCS_PROJECT, `src-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, `piece.${language}`), code);
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
        files: [`piece.${language}`],
      }),
    );
    const { status, said } = run(
      join(here, 'node_modules/typescript/bin/tsc'),
      ['--pretty', 'false', '-p', folder],
      folder,
    );
    return status === 0 ? '' : said || `ends with ${status}`;
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

/**
 * One check for each piece, and one for each language that a mistake would be told.
 * @param run how a program is run, see run.mjs
 */
export function docsCheck(run) {
  const pieces = PAGES.flatMap((path) =>
    piecesOf(readFileSync(join(root, path), 'utf8')).map((piece) => ({ ...piece, path })),
  );
  return [
    { title: 'docs: there is code', problem: pieces.length >= 10 ? '' : `${pieces.length} pieces` },
    ...pieces.map((piece) => ({
      title: `${basename(piece.path)}:${piece.line} compiles (${piece.language})`,
      problem: compile(run, piece),
    })),
    ...Object.entries(WRONG).map(([language, code]) => ({
      title: `docs: a mistake in ${language} is refused`,
      problem: compile(run, { language, code }) ? '' : 'nothing is told',
    })),
  ];
}
