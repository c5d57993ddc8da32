/**
 * The pages in the frames: each example in HTML as it is, and in each framework as that framework
 * builds it. What runs is the code that is shown, and nothing else.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { printers } from '../code/index.mjs';
import { entries } from '../examples/index.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = at('../..');

/** What mounts an example, by framework: a file beside its code. */
const STARTS = {
  react: `import { createRoot } from 'react-dom/client';
import { Example } from './Example.jsx';
createRoot(document.querySelector('main')).render(<Example />);`,
  vue: `import { createApp } from 'vue';
import Example from './Example.vue';
createApp(Example).mount('main');`,
  svelte: `import { mount } from 'svelte';
import Example from './Example.svelte';
mount(Example, { target: document.querySelector('main') });`,
  angular: `import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Example } from './example';
document.querySelector('main').append(document.createElement('app-example'));
void bootstrapApplication(Example, { providers: [provideZonelessChangeDetection()] });`,
};

/** Vue's and Svelte's own compilers. */
const components = {
  name: 'components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { compileScript, compileStyle, parse } = await import('vue/compiler-sfc');
      const { descriptor, errors } = parse(readFileSync(path, 'utf8'), { filename: path });
      if (errors.length > 0) throw errors[0];
      const id = 'example';
      const { content } = compileScript(descriptor, { id, inlineTemplate: true });
      const css = descriptor.styles
        .map(({ content: source }) => compileStyle({ id, filename: path, source }).code)
        .join('\n');
      const style = css
        ? `\ndocument.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`
        : '';
      return { contents: content + style, loader: 'js', resolveDir: dirname(path) };
    });
    onLoad({ filter: /\.svelte(\.js)?$/ }, async ({ path }) => {
      const { compile, compileModule } = await import('svelte/compiler');
      const source = readFileSync(path, 'utf8');
      const { js } = path.endsWith('.svelte')
        ? compile(source, { filename: path, css: 'injected' })
        : compileModule(source, { filename: path });
      return { contents: js.code, loader: 'js', resolveDir: dirname(path) };
    });
  },
};

const page = (title, head, body, isLight) => `<!doctype html>
<html lang="en"${isLight ? ' class="light"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="form-action 'none'">
<title>${title}</title>
<link rel="icon" href="../../icon.svg">
<link rel="stylesheet" href="../frame.css">
${head}
</head>
<body>
<main>${body}</main>
<script src="../frame.js"></script>
</body>
</html>
`;

/** The package, found by its name from here. */
function linkPackage() {
  const link = at('../node_modules/checkout-phone-field');
  if (!existsSync(link)) symlinkSync('../..', link, 'dir');
}

/** Frameworks are those of the site, for the package's own components as well: two copies of one don't get along. */
const oneFramework = {
  name: 'one-framework',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:react|react-dom|vue|svelte|@angular\/\w+)(?:\/|$)/ }, (asked) => {
      if (asked.pluginData === 'here') return undefined;
      const { path, kind } = asked;
      return resolve(path, { kind, resolveDir: at('..'), pluginData: 'here' });
    });
  },
};

/** Where the page of an example is. */
export const livePath = ({ group, slug }, framework) => `live/${framework}/${group}-${slug}.html`;

/**
 * Writes all pages for the frames below a folder.
 *
 * @param {string} output
 */
export async function buildLive(output) {
  linkPackage();
  const work = at('../.work');
  rmSync(work, { recursive: true, force: true });
  const live = join(output, 'live');
  mkdirSync(live, { recursive: true });
  for (const file of ['frame.css', 'frame.js']) cpSync(at(`../live/${file}`), join(live, file));
  cpSync(join(root, 'dist/cdn'), join(live, 'cdn'), { recursive: true });
  // Where the code of an example in HTML looks for a theme.
  cpSync(join(root, 'themes'), join(live, 'html/checkout-phone-field/themes'), { recursive: true });

  const starts = [];
  for (const entry of entries) {
    for (const [framework, { title, files }] of Object.entries(printers)) {
      const path = join(output, livePath(entry, framework));
      const name = `${entry.group}-${entry.slug}`;
      const heading = `${entry.name} in ${title}`;
      mkdirSync(dirname(path), { recursive: true });
      if (framework === 'html') {
        const script = '<script type="module" src="../cdn/checkout-phone-field.js"></script>';
        const body = `\n${files(entry.example)['example.html']}\n`;
        writeFileSync(path, page(heading, script, body, entry.example.isLight));
        continue;
      }
      const folder = join(work, framework, name);
      mkdirSync(folder, { recursive: true });
      const written = files(entry.example);
      for (const [file, text] of Object.entries(written)) writeFileSync(join(folder, file), text);
      const start = join(folder, framework === 'react' ? 'start.jsx' : 'start.ts');
      const styles = written['styles.css'] ? `import './styles.css';\n` : '';
      writeFileSync(start, styles + STARTS[framework]);
      starts.push({ in: start, out: `${framework}/${name}` });
      // A style sheet is made where one is imported.
      const source = Object.values(written).join('\n');
      const hasStyles = /import '[^']+\.css'/.test(styles + source);
      const link = hasStyles ? `<link rel="stylesheet" href="${name}.css">\n` : '';
      writeFileSync(
        path,
        page(
          heading,
          `${link}<script type="module" src="${name}.js"></script>`,
          '',
          entry.example.isLight,
        ),
      );
    }
  }
  await build({
    entryPoints: starts,
    outdir: live,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    chunkNames: 'chunks/[hash]',
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      ngDevMode: 'false',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    plugins: [oneFramework, components],
    nodePaths: [at('../node_modules')],
    logLevel: 'warning',
  });
}
