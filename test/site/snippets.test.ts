/**
 * Every piece of code in the guides can be copied: it can be parsed in its language, and whatever it
 * names of ours is there: attributes, parts, states, custom properties, imports, commands. Those that a
 * framework or a server's typings can check are compiled as well, by test/types/docs.mjs; one behind the
 * name of a file is an excerpt of that file, which runs, and which other tests compare it with.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Loader, transform } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ofSite = createRequire(new URL('../../site/package.json', import.meta.url));

const PAGES = [
  'README.md',
  'themes/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Piece {
  language: string;
  code: string;
  line: number;
  isExcerpt?: boolean;
}
function piecesOf(page: string): Piece[] {
  const text = read(page);
  return [...text.matchAll(/^( *)```(\S*)[^\n]*\n([\s\S]*?)^\1```$/gm)].map(
    ({ index, 2: language, 3: code }) => ({
      language: language!,
      code: code!,
      line: text.slice(0, index).split('\n').length,
      isExcerpt: /^<!-- [\w./-]+ -->$/.test(text.slice(0, index).trimEnd().split('\n').at(-1)!),
    }),
  );
}

// --- What there is of ours -----------------------------------------------------------------------

interface Named {
  name: string;
  fieldName?: string;
}
const { exports: entries, bin } = JSON.parse(read('package.json')) as {
  exports: Record<string, string | Record<string, string>>;
  bin: Record<string, string>;
};
const element = (
  JSON.parse(read('custom-elements.json')) as {
    modules: {
      declarations?: ({ tagName?: string } & Record<
        'attributes' | 'members' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties' | 'slots',
        Named[]
      >)[];
    }[];
  }
).modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'checkout-phone-field')!;
const namesOf = (kind: 'attributes' | 'members' | 'events' | 'cssParts' | 'cssStates') =>
  new Set(element[kind].map(({ name }) => name));
const properties = new Set(element.cssProperties.map(({ name }) => name));
const parts = namesOf('cssParts');
const states = namesOf('cssStates');
/** What a tag of ours may carry, in lower case, however a framework writes it. */
const carried = new Set(
  [
    ...namesOf('attributes'),
    ...namesOf('members'),
    ...[...namesOf('events')].flatMap((name) => [name, `on${name}`]),
    // Of every element, of every form control, of the frameworks and of their components.
    ...'id class classname style lang dir slot hidden form autofocus aria-label data-testid'.split(
      ' ',
    ),
    ...'ref key v-model model model-value modelvalue formcontrol formcontrolname ngmodel'.split(
      ' ',
    ),
    ...'onvaluechange oncountrychange onchange onblur oninput defaultvalue invalid oninvalid onvaliditychange blur focus this'.split(
      ' ',
    ),
  ].map((name) => name.toLowerCase()),
);

/** Attributes of the tags of ours in a piece, as they are written. */
function attributesIn(code: string): string[] {
  const tags = code.matchAll(
    /<(?:checkout-phone-field|CheckoutPhoneField)\b((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|=>|[^>"'{])*)>/g,
  );
  return [...tags].flatMap(([, inside]) =>
    inside!
      .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}|^\s*\/\/.*$/gm, '')
      .replace(/=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^\s>]+)/g, '')
      .replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
      .split(/[\s/]+/)
      .filter(Boolean),
  );
}
const bareName = (name: string) =>
  name
    .replace(/^(?:v-bind:|v-on:|bind:|on:|use:|prop:|attr:|class:|@|:|\.|\?|#|\[\(|\[|\()/, '')
    .replace(/[\])]+$/, '')
    .replace(/^attr\./, '')
    .split('.')[0]!
    .toLowerCase();

function unknownIn({ code }: Piece): string[] {
  const unknown: string[] = [];
  for (const name of attributesIn(code)) {
    if (!carried.has(bareName(name)) && !carried.has(bareName(name).replaceAll('-', ''))) {
      unknown.push(`attribute ${name}`);
    }
  }
  // A "*" stands for all that begin so.
  for (const [name] of code.matchAll(/--checkout-phone-field-[\w-]*\w(?!\*)/g)) {
    if (!properties.has(name)) unknown.push(`property ${name}`);
  }
  if (code.includes('checkout-phone-field')) {
    for (const [, names] of code.matchAll(/::part\(([^)]*)\)/g)) {
      for (const name of names!.split(/\s+/)) if (!parts.has(name)) unknown.push(`part ${name}`);
    }
    for (const [, name] of code.matchAll(/:state\(([^)]*)\)/g)) {
      if (!states.has(name!)) unknown.push(`state ${name}`);
    }
  }
  for (const [, path] of code.matchAll(
    /(?:from|import)\s*\(?\s*['"]checkout-phone-field([^'"]*)['"]/g,
  )) {
    const entry = `.${path}`;
    const isThere = Object.keys(entries).some((key) =>
      key.includes('*') ? entry.startsWith(key.split('*')[0]!) : key === entry,
    );
    if (!isThere) unknown.push(`import of checkout-phone-field${path}`);
  }
  for (const [, names, path] of code.matchAll(
    /import (?:type )?\{([^}]*)\} from ['"]checkout-phone-field([^'"]*)['"]/g,
  )) {
    const entry = entries[`.${path}`];
    const file = typeof entry === 'string' ? entry : entry?.types;
    if (!file) continue;
    const declared = read(file);
    for (const one of names!.split(',')) {
      const name = one.replace(/^\s*type\s|\sas\s.*$/g, '').trim();
      if (name && !new RegExp(`export[^;]*\\b${name}\\b`).test(declared)) {
        unknown.push(`${name} of checkout-phone-field${path}`);
      }
    }
  }
  const commands = read(Object.values(bin)[0]!);
  for (const [, command] of code.matchAll(/npx checkout-phone-field (\w+)/g)) {
    if (!new RegExp(`\\b${command}\\b`).test(commands)) unknown.push(`command ${command}`);
  }
  return unknown;
}

// --- Whether it can be parsed ---------------------------------------------------------------------

const script = (loader: Loader) => async (code: string) => {
  await transform(code, {
    loader,
    jsx: 'preserve',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
};
/** What a page shows of a script may be the middle of a function. */
const lines = (loader: Loader) => async (code: string) => {
  try {
    await script(loader)(code);
  } catch (error) {
    if (!/Top-level return/.test(String(error))) throw error;
    const imports = /^import .*$/gm;
    const head = (code.match(imports) ?? []).join('\n');
    await script(loader)(`${head}\nasync () => {${code.replace(imports, '')}}`);
  }
};
/** Scripts and style sheets in markup; `fallback` is their language where the markup says none. */
const within = (fallback: Loader) => async (code: string) => {
  for (const [, attributes, text] of code.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/application\/(ld\+)?json|importmap/.test(attributes!)) JSON.parse(text!);
    else await script(/lang="(ts|tsx)"/.test(attributes!) ? 'ts' : fallback)(text!);
  }
  for (const [, text] of code.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g))
    await script('css')(text!);
};
/** Tags that are opened are closed, in what is no whole page. */
function balanced(code: string): void {
  const open: string[] = [];
  for (const [, closing, name, selfClosed] of code
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(/<(\/?)([a-zA-Z][\w:.-]*)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g)) {
    if (/^(input|link|meta|br|img|hr|!doctype)$/i.test(name!) || selfClosed) continue;
    if (!closing) open.push(name!);
    else assert.equal(open.pop(), name, `</${name}>`);
  }
  assert.deepEqual(open, [], 'left open');
}

/** By language; what prints, and is no code, is only looked through for what is ours. */
const PARSERS: Record<string, (code: string) => unknown> = {
  js: lines('js'),
  jsx: lines('jsx'),
  ts: lines('ts'),
  tsx: lines('tsx'),
  css: script('css'),
  // Or lines of a file that has others.
  json: (code) => JSON.parse(/^[[{]/.test(code) ? code : `{${code}}`),
  html: async (code) => {
    await within('js')(code);
    balanced(code);
  },
  vue: within('ts'),
  svelte: within('ts'),
  astro: within('ts'),
  xml: balanced,
  php: (code) => {
    const { Engine } = ofSite('php-parser') as {
      Engine: new (options: object) => { parseCode(code: string, file: string): unknown };
    };
    new Engine({ parser: { php8: true } }).parseCode(
      code.startsWith('<') ? code : `<?php\n${code}`,
      'x.php',
    );
  },
  sh: () => {},
  bash: () => {},
  http: () => {},
  text: () => {},
};

for (const page of PAGES) {
  describe(page, () => {
    for (const piece of piecesOf(page)) {
      test(`line ${piece.line}, ${piece.language}`, async () => {
        const parse = PARSERS[piece.language];
        assert.ok(parse, `no way to check ${piece.language || 'a piece without a language'}`);
        if (!piece.isExcerpt) await parse(piece.code);
        assert.deepEqual(unknownIn(piece), []);
      });
    }
  });
}

test('what is wrong would be told', async () => {
  const wrong = (language: string, code: string) => unknownIn({ language, code, line: 1 });
  assert.deepEqual(wrong('html', '<checkout-phone-field nmae="phone"></checkout-phone-field>'), [
    'attribute nmae',
  ]);
  assert.deepEqual(
    wrong('css', 'checkout-phone-field::part(inputt) { --checkout-phone-field-radios: 0 }'),
    ['property --checkout-phone-field-radios', 'part inputt'],
  );
  assert.deepEqual(wrong('js', `import { readPhones } from 'checkout-phone-field/server';`), [
    'readPhones of checkout-phone-field/server',
  ]);
  assert.deepEqual(wrong('js', `import 'checkout-phone-field/defined';`), [
    'import of checkout-phone-field/defined',
  ]);
  assert.deepEqual(wrong('sh', 'npx checkout-phone-field copied .'), ['command copied']);
  assert.throws(() => balanced('<form><b></form>'));
  await assert.rejects(async () => PARSERS.js!('const = 1'));
});
