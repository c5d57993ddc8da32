/** The pages that Turbo goes between: each is whole, as a server without Turbo would send it. */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const page = (title, body, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>${head}
    <script type="module" src="/packages/checkout-phone-field/dist/cdn/checkout-phone-field.js"></script>
    <script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** A checkout with a number on file; the page's own input stands in the second. */
const checkout = (path, number, problem = '') =>
  page(
    'Checkout',
    `<form id="turbo-checkout" method="post" action="${path}">
      <p><label>Email <input id="email" name="email" autocomplete="email" value="old"></label></p>
      <p><checkout-phone-field name="phone" country="FR" value="${escaped(number)}">${
        path === '/theirs'
          ? `<input slot="input" type="tel" name="phone" value="${escaped(number)}">`
          : ''
      }</checkout-phone-field></p>
      <p id="problem">${problem}</p>
      <button id="pay">Pay</button>
    </form>
    <p><a id="leave" href="/terms">Terms</a></p>`,
    '<meta name="turbo-refresh-method" content="morph">',
  );

const routes = {
  'GET /ours': () => ({ body: checkout('/ours', '+33612345678') }),
  'GET /theirs': () => ({ body: checkout('/theirs', '+33612345678') }),
  'GET /terms': () => ({ body: page('Terms', '<h1 id="terms">Terms</h1>') }),
  'GET /done': ({ query }) => ({
    body: page('Thank you', `<p id="done">${escaped(query.get('entries') ?? '')}</p>`),
  }),
};

/** Without an email it is refused, and the page comes back with what was sent. */
function post(path, form) {
  const entries = new URLSearchParams(form);
  if (!entries.get('email')) {
    return { status: 422, body: checkout(path, entries.get('phone') ?? '', 'No email.') };
  }
  const location = `/done?${new URLSearchParams({ entries: JSON.stringify(form) })}`;
  return { status: 303, headers: { location }, body: '' };
}

export default function answer({ method, path, query, form }) {
  if (method === 'POST') return post(path, form);
  return routes[`${method} ${path}`]?.({ query });
}
