/** Code in colours for a light and a dark page; what is no language we know stays plain. */
import { createHighlighter } from 'shiki';

const LANGUAGES = [
  'html',
  'js',
  'jsx',
  'ts',
  'tsx',
  'vue',
  'svelte',
  'astro',
  'css',
  'json',
  'bash',
  'sh',
  'php',
  'xml',
  'http',
];

/** Resolves to a function of code and its language, to HTML. */
export async function highlight() {
  const highlighter = await createHighlighter({
    themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
    langs: LANGUAGES,
  });
  return (text, language) =>
    highlighter
      .codeToHtml(text.trimEnd(), {
        lang: LANGUAGES.includes(language) ? language : 'text',
        themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
        defaultColor: 'light-dark()',
      })
      .replace('<pre ', '<pre translate="no" ');
}
