/**
 * A plug-in of the analyzer: beside a type that is only a name (`Strictness`) it writes the texts
 * that the name stands for, as `parsedType`, from where editors take the values of an attribute.
 *
 * @wc-toolkit/type-parser (1.3.1, tried with each of its modes) does it worse here: it leaves a list
 * as it is (`types` has no values) or expands every object, `Promise` and `NodeList` too; it orders a
 * choice as the compiler met it, not as it is written; it types the attribute `form` as the property
 * (`HTMLFormElement`); and it needs a settings file of its own, since the analyzer's TypeScript 5.4
 * does not know `ES2024`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../src', import.meta.url));
const DATA = /^(number[\\/]metadata|i18n[\\/]locales)[\\/]/;

/** The exported types that are nothing but a choice of texts: name → `'a' | 'b'`. */
function choicesOf(ts) {
  const choices = new Map();
  for (const path of readdirSync(sources, { recursive: true })) {
    if (!path.endsWith('.ts') || DATA.test(path)) continue;
    const text = readFileSync(join(sources, path), 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement) || !ts.isUnionTypeNode(statement.type)) continue;
      const { types } = statement.type;
      if (types.every((one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal))) {
        const texts = types.map(({ literal }) => `'${literal.text}'`);
        choices.set(statement.name.text, texts.join(' | '));
      }
    }
  }
  return choices;
}

/** `readonly Kind[]` → `readonly ('a' | 'b')[]`. */
function spelled(text, choices) {
  return text.replace(/\b([A-Z]\w*)\b(\[\])?/g, (whole, name, list) => {
    const choice = choices.get(name);
    if (!choice) return whole;
    return list ? `(${choice})[]` : choice;
  });
}

/** The plug-in. */
export function spelledTypes() {
  let choices;
  return {
    name: 'spelled-types',
    initialize({ ts }) {
      choices = choicesOf(ts);
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const { members = [], attributes = [] } of declarations) {
        for (const one of [...members, ...attributes]) {
          const text = one.type && spelled(one.type.text, choices);
          if (text && text !== one.type.text) one.parsedType = { text };
        }
      }
    },
  };
}
