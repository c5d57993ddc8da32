/**
 * The SDK's generated types as data: which fields an object must have, and of what kind. The
 * declarations are generated, so they keep one plain form, which this reads.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  /** As it is written, e.g. `string | null`, `Array<Session.Discount> | null`. */
  readonly type: string;
}

/** The declarations of a resource, e.g. `Checkout/Sessions`, without comments. */
export function declarationsOf(resource: string): string {
  const file = new URL(
    `../../../../node_modules/stripe/cjs/resources/${resource}.d.ts`,
    import.meta.url,
  );
  return readFileSync(fileURLToPath(file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
}

/** The text between a brace and the one that closes it. */
function block(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(open + 1, at);
  }
  throw new Error('A brace is not closed.');
}

/** What is declared in a namespace, its own nested namespaces included. */
export function namespace(text: string, name: string): string {
  const at = text.search(new RegExp(`\\bnamespace ${name} \\{`));
  return at < 0 ? '' : block(text, text.indexOf('{', at));
}

/** The fields of an interface. */
export function fieldsOf(text: string, name: string): Field[] | undefined {
  const at = text.search(new RegExp(`\\binterface ${name}( extends [\\w., ]+)? \\{`));
  if (at < 0) return undefined;
  const body = block(text, text.indexOf('{', at)).replace(/\{[^{}]*\}/g, 'object');
  return body
    .split(';')
    .map((line) => line.trim().match(/^(\w+)(\??): ([\s\S]+)$/))
    .filter((match) => match !== null)
    .map(([, field, optional, type]) => ({
      name: field!,
      isOptional: optional === '?',
      type: type!.replace(/\s+/g, ' '),
    }));
}

/** The texts of a union type. */
export function textsOf(text: string, name: string): string[] {
  const union = text.match(new RegExp(`\\btype ${name} = ([^;]+);`))?.[1] ?? '';
  return [...union.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
}

/**
 * What an object lacks or has of another kind than its type says, as sentences.
 *
 * @param scope the declarations in which the type's own namespace is looked for
 */
export function misfits(object: unknown, scope: string, name: string, path = name): string[] {
  const fields = fieldsOf(scope, name);
  if (!fields) return [];
  const value = object as Record<string, unknown>;
  const inner = namespace(scope, name);
  /** Where a type such as `Session.Mode` is declared. */
  const homeOf = (type: string) => namespace(scope, type.split('.')[0]!) || inner;
  return fields.flatMap(({ name: field, isOptional, type }) => {
    const at = `${path}.${field}`;
    if (type === 'void') return [];
    if (!(field in value)) return isOptional ? [] : [`${at} is missing (${type})`];
    return misfit(value[field], type, at, (one) => misfits(...one));

    function misfit(
      found: unknown,
      wanted: string,
      where: string,
      look: (one: [unknown, string, string, string]) => string[],
    ): string[] {
      const choices = wanted.split(' | ');
      if (found === null) return choices.includes('null') ? [] : [`${where} is null (${wanted})`];
      const list = wanted.match(/^Array<(.+?)>( \| null)?$/);
      if (list) {
        return Array.isArray(found)
          ? found.flatMap((item, n) => misfit(item, list[1]!, `${where}[${n}]`, look))
          : [`${where} is no list (${wanted})`];
      }
      const kind = typeof found;
      if (kind === 'object') {
        for (const choice of choices) {
          const last = choice.split('.').at(-1)!;
          const home = homeOf(choice);
          if (fieldsOf(home, last)) return look([found, home, last, where]);
        }
        return [];
      }
      // A named type without fields is a union of texts.
      const texts = choices.flatMap((choice) => {
        const last = choice.split('.').at(-1)!;
        return choice.startsWith("'") ? [choice.slice(1, -1)] : textsOf(homeOf(choice), last);
      });
      if (choices.includes(kind)) return [];
      if (kind === 'string' && texts.length) {
        return texts.includes(found as string) ? [] : [`${where} is “${found}” (${texts})`];
      }
      return [`${where} is a ${kind} (${wanted})`];
    }
  });
}
