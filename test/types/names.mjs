/**
 * Holds types/field.d.ts against custom-elements.json: the same properties, attributes and events,
 * by the compiler, in the project of React 19.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE, placeIn } from './prepare.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const PROJECT = 'react-19';

/** What the manifest says of the element. */
function declared() {
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === PACKAGE);
  return {
    FieldProperties: element.members
      .filter(({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic)
      .map(({ name }) => name),
    FieldAttributes: element.attributes.map(({ name }) => name),
    FieldEvents: element.events.map(({ name }) => name),
  };
}

/** A file that compiles only if `type` has just these keys. */
const statement = (type, names) => `
import type { ${type} } from './node_modules/${PACKAGE}/types/field.js';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const same: Same<keyof ${type}, ${names.map((name) => `'${name}'`).join(' | ')}> = true;
`;

/**
 * One check for each list of names, and one that a missing name would be noticed.
 * @param run how a program is run, see run.mjs
 */
export function namesCheck(run) {
  const folder = join(placeIn(PROJECT), '../..');
  const file = join(folder, `names-${process.pid}.ts`);
  const config = join(folder, `names-${process.pid}.json`);
  const compile = (type, names) => {
    writeFileSync(file, statement(type, names));
    writeFileSync(
      config,
      JSON.stringify({ extends: '../../tsconfig.base.json', files: [basename(file)] }),
    );
    try {
      return run(join(here, 'node_modules/typescript/bin/tsc'), ['-p', config], folder);
    } finally {
      for (const made of [file, config]) rmSync(made, { force: true });
    }
  };
  return Object.entries(declared()).flatMap(([type, names]) => {
    const right = compile(type, names);
    const short = compile(type, names.slice(1));
    return [
      {
        title: `${type} has the ${names.length} names of custom-elements.json`,
        problem: right.status === 0 && names.length > 5 ? '' : right.said || 'too few names',
      },
      {
        title: `${type}: a name too many would be noticed`,
        problem: short.said.includes('TS2322') ? '' : `not refused\n${short.said}`,
      },
    ];
  });
}
