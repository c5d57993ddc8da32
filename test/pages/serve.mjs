/**
 * Serves the pages of `cases/`: with the element’s script, the sheets and scripts of the libraries
 * that the shops use, and lists of countries as a shop would print them.
 *
 * What a page may say in double braces:
 * - `field`: the element, as a shop would write it
 * - `sheet NAME…`, `script NAME…`: files of libraries
 * - `countries LANGUAGE VALUES LIST`: the options of a country select. VALUES is `code` (US), `lower`
 *   (us) or `names`, and LIST codes; without VALUES each country has a value of its own: `81=DE`
 * - `frame NAME`: the address of a page of `frames/` on another origin
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const modules = at('../../node_modules');

const FILES = {
  jquery: 'jquery/dist/jquery.min.js',
  select2: 'select2/dist/js/select2.min.js',
};
const SHEETS = {
  'bootstrap-3': 'bootstrap-3/dist/css/bootstrap.min.css',
  'bootstrap-4': 'bootstrap-4/dist/css/bootstrap.min.css',
  'bootstrap-5': 'bootstrap/dist/css/bootstrap.min.css',
  foundation: 'foundation-sites/dist/css/foundation.min.css',
  select2: 'select2/dist/css/select2.min.css',
};
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.map': 'application/json',
};

const tag = (table, make) => (names) =>
  names.map((name) => {
    if (!table[name]) throw new Error(`No file "${name}".`);
    return make(`/modules/${table[name]}`);
  });

function countries([language, ...rest]) {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const kind = rest.length > 1 ? rest[0] : 'each';
  const value = {
    code: (code) => code,
    lower: (code) => code.toLowerCase(),
    names: (code) => names.of(code),
  }[kind];
  return rest
    .at(-1)
    .split(',')
    .map((entry) => {
      const [first, code = first] = entry.split('=');
      return `<option value="${value ? value(code) : first}">${names.of(code)}</option>`;
    });
}

const MACROS = {
  field: () => ['<checkout-phone-field name="cpf-phone" label="Phone"></checkout-phone-field>'],
  sheet: tag(SHEETS, (path) => `<link rel="stylesheet" href="${path}">`),
  script: tag(FILES, (path) => `<script src="${path}"></script>`),
  countries,
};

/** What a shop would do: load the script, and give the field the session that it got. */
const START = `<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<script type="module" src="/cdn/checkout-phone-field.js"></script>
<script>
addEventListener('DOMContentLoaded', () => {
  window.told = [];
  document.addEventListener('collectionerror', (event) => told.push([event.code, event.target]));
  const session = document.body.dataset.session ?? 'shipping';
  for (const field of document.querySelectorAll('checkout-phone-field')) {
    field.session = session.startsWith('{') ? JSON.parse(session) : {
      mode: 'payment',
      phone_number_collection: { enabled: true },
      shipping_address_collection: session === 'email' ? null : { allowed_countries: ['US', 'DE'] },
    };
  }
});
</script>`;

/** The text of a page as it is served. */
function pageOf(file, otherOrigin) {
  return readFileSync(file, 'utf8')
    .replace(/\{\{(\w+)((?: [^}\s]+)*)\}\}/g, (_all, name, rest) => {
      const words = rest.split(' ').filter(Boolean);
      if (name === 'frame') return `${otherOrigin}/frames/${words[0]}.html`;
      return MACROS[name](words).join('');
    })
    .replace(/<\/head>/i, `${START}</head>`);
}

const FOLDERS = { modules, cdn: at('../../dist/cdn'), frames: at('frames') };

/**
 * Starts serving.
 *
 * @param folder where the pages are
 * @returns the origin, another origin with the same files, and what ends it
 */
export async function servePages(folder) {
  const origins = [];
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const [, first, ...rest] = path.split('/');
    const inside = FOLDERS[first] ? [FOLDERS[first], rest.join('/')] : [folder, path];
    const file = normalize(join(...inside));
    if (!file.startsWith(normalize(inside[0]) + sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(FOLDERS[first] ? readFileSync(file) : pageOf(file, origins[1]));
  };
  const servers = [createServer(answer), createServer(answer)];
  for (const server of servers) {
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    origins.push(`http://127.0.0.1:${server.address().port}`);
  }
  const stop = () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { origin: origins[0], otherOrigin: origins[1], stop };
}
