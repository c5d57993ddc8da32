/**
 * The site: guides from docs/*.md as they are, a live page for each member of the manifest, and the
 * pages of pages/. Every address in it is relative, so that it can be served below any path.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inMarkup } from './build/escape.mjs';
import { highlight } from './build/highlight.mjs';
import { documented } from './build/manifest.mjs';
import { entries, groups } from './examples/index.mjs';
import { livePage } from './layouts/live-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a file of the repository is on the site, by its path from the repository's root. */
const PLACES = {
  'README.md': '/',
  'themes/README.md': '/guides/themes.html',
  'bench/RESULTS.md': '/speed.html',
};
const placeOf = (path) =>
  path.startsWith('docs/') && path.endsWith('.md')
    ? `/guides/${path.slice(5, -3)}.html`
    : PLACES[path];

/** A link of a file of the repository, as a link of the site; none where the site has no such page. */
function linkFrom(file, url) {
  if (/^(?:[a-z]+:|#|\/)/.test(url)) return url;
  const [path, anchor = ''] = url.split(/(?=#)/);
  const target = posix.normalize(posix.join(posix.dirname(file), path));
  const place = placeOf(target);
  return place && `${place}${anchor}`;
}

/** The page of the reference for what is called so; of two of one name, the first. */
const livePages = new Map(
  [...entries].reverse().map(({ group, name, slug }) => [name, `/reference/${group}-${slug}.html`]),
);

/** An address that begins at the site's root, from one of its pages. */
export function relativeTo(page, url) {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const [path, rest = ''] = url.split(/(?=[?#])/);
  const [from, target] = [page, path].map((one) => (one.endsWith('/') ? `${one}index.html` : one));
  return (posix.relative(posix.dirname(from), target) || posix.basename(target)) + rest;
}

/** @param {import('@11ty/eleventy').UserConfig} config */
export default async function configure(config) {
  const code = await highlight();
  config.setOutputDirectory(join(root, 'dist-docs'));
  config.setQuietMode(true);
  config.setServerOptions({ port: 8087, showAllHosts: false });

  config.amendLibrary('md', (markdown) => {
    markdown.set({
      html: true,
      linkify: false,
      highlight: (text, language) => code(text, language),
    });
    // Headings are found by the names that their links in the repository have.
    markdown.core.ruler.push('headings', ({ tokens }) => {
      const seen = new Map();
      tokens.forEach((token, index) => {
        if (token.type !== 'heading_open') return;
        const text = tokens[index + 1].children.map(({ content }) => content).join('');
        const name = text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replace(/\s/g, '-');
        const times = seen.get(name) ?? 0;
        seen.set(name, times + 1);
        token.attrSet('id', times ? `${name}-${times}` : name);
      });
    });
    // A column without a name has no header.
    markdown.core.ruler.push('headers', ({ tokens }) => {
      tokens.forEach((token, index) => {
        if (token.type !== 'th_open' || tokens[index + 1].content) return;
        token.tag = 'td';
        tokens[index + 2].tag = 'td';
      });
    });
    const { renderer } = markdown;
    const linked =
      renderer.rules.link_open ??
      ((tokens, at, options, _env, self) => self.renderToken(tokens, at, options));
    renderer.rules.link_open = (tokens, at, options, env, self) => {
      const link = linkFrom(env.file ?? '', tokens[at].attrGet('href') ?? '');
      if (link) tokens[at].attrSet('href', link);
      // A file of the repository that is no page of the site: its name is said, and leads nowhere.
      else tokens[at].attrs = null;
      return linked(tokens, at, options, env, self);
    };
    renderer.rules.table_open = () => '<div class="table" role="group" aria-label="Table"><table>';
    // The reference in tables leads to the pages on which each can be tried.
    renderer.rules.code_inline = (tokens, at, _options, env) => {
      const text = tokens[at].content;
      const shown = `<code>${inMarkup(text)}</code>`;
      const isLink =
        tokens
          .slice(0, at)
          .reduce(
            (depth, { nesting, type }) => (type.startsWith('link') ? depth + nesting : depth),
            0,
          ) > 0;
      const page =
        env.file === 'docs/reference.md' && !isLink && livePages.get(text.replace(/\(.+\)$/, '()'));
      return page ? `<a href="${page}">${shown}</a>` : shown;
    };
    renderer.rules.table_close = () => '</table></div>';
  });

  for (const name of readdirSync(join(root, 'docs'))) {
    if (!name.endsWith('.md')) continue;
    const file = `docs/${name}`;
    const text = readFileSync(join(root, file), 'utf8');
    config.addTemplate(`guides/${name}`, text.replace(/^<!-- test\/.*-->\n/gm, ''), {
      file,
      title: text.match(/^# (.*)$/m)?.[1] ?? name,
      permalink: `guides/${name.replace(/\.md$/, '.html')}`,
    });
    config.addWatchTarget(join(root, file));
  }
  config.addTemplate('guides/themes.md', readFileSync(join(root, 'themes/README.md'), 'utf8'), {
    file: 'themes/README.md',
    title: 'Look and themes',
    permalink: 'guides/themes.html',
  });

  for (const group of groups) {
    for (const entry of group.entries) {
      config.addTemplate(
        `reference/${group.id}-${entry.slug}.11ty.mjs`,
        () => livePage(entry, documented(entry), code),
        {
          title: entry.name,
          group: group.title,
          permalink: `reference/${group.id}-${entry.slug}.html`,
        },
      );
    }
  }

  config.addGlobalData('layout', 'page.11ty.mjs');
  config.addTransform('relative', function (content) {
    const { outputPath, url } = this.page;
    if (!outputPath?.endsWith('.html')) return content;
    return content.replace(
      / (href|src|action|data-page)="(\/[^"]*)"/g,
      (_, name, link) => ` ${name}="${relativeTo(url, link)}"`,
    );
  });

  return {
    dir: { input: 'pages', layouts: '../layouts', includes: '../parts' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
