/**
 * What editors read of the element, made of custom-elements.json. The files are published beside it,
 * under the names that settings of users have, and are no part of the repository: the build writes
 * them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElement } from './element.mjs';
import { cssData, htmlData } from './vscode-data.mjs';
import { webTypes } from './web-types.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The files of the package in `root`: data by name. */
export function editorFiles(root) {
  const element = readElement(json(join(root, 'custom-elements.json')));
  return {
    'web-types.json': webTypes(element, json(join(root, 'package.json'))),
    'vscode.html-custom-data.json': htmlData(element),
    'vscode.css-custom-data.json': cssData(element),
  };
}

/** Writes those that are new: what runs side by side may be reading them. */
export function writeEditorFiles(root) {
  for (const [name, data] of Object.entries(editorFiles(root))) {
    const path = join(root, name);
    const text = `${JSON.stringify(data, null, 2)}\n`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
