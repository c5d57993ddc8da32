/**
 * Fields as a server draws them, by @lit-labs/ssr and the package as npm has it; and scripts for the
 * browser that a bundler made of the same package.
 */
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Registers the built element in this process and gets ready to draw it. Not before the build: so
 * not imported by name.
 */
export async function startDrawing(): Promise<void> {
  const built = (path: string) => import(new URL(`../../../dist/${path}`, import.meta.url).href);
  await built('define.js');
  await (await built('server-rendering.js')).prepareRendering();
}

/** The markup of a template of Lit's, with each field's shadow tree in it. */
export async function drawn(template: unknown): Promise<string> {
  return collectResult(render(template));
}

/** One module of all that the code imports, for the browser; paths are those of this package. */
export async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
