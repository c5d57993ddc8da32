/**
 * The shop of docs/server-rendering.md: a plain Node server whose page can be read, and typed into,
 * before any script has come. `node shop.mjs` prints its address.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { html, render } from '@lit-labs/ssr';
import { RenderResultReadable } from '@lit-labs/ssr/lib/render-result-readable.js';
import { CheckoutPhoneField } from 'checkout-phone-field/define';
import { readPhone } from 'checkout-phone-field/server';
import { prepareRendering } from 'checkout-phone-field/server-rendering';

await prepareRendering();

const page = (customer) => html`<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Paiement</title>
    <script type="module" src="/cdn/checkout-phone-field.js"></script>
  </head>
  <body>
    <form method="post">
      <checkout-phone-field name="phone" label="Téléphone" lang="fr" country="FR"
        value=${customer.phone}></checkout-phone-field>
      <button id="pay">Payer</button>
    </form>
  </body>
</html>`;

const styles = createHash('sha256').update(CheckoutPhoneField.styles.cssText).digest('base64');
const policy = `default-src 'self'; style-src 'self' 'sha256-${styles}'`;

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://shop');
  if (pathname.startsWith('/cdn/')) return send(response, pathname);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  if (request.method === 'POST') {
    let body = '';
    for await (const chunk of request) body += chunk;
    const reading = readPhone(new URLSearchParams(body).get('phone') ?? '', { country: 'FR' });
    return response.end(`<title>Paid</title>${reading.e164}`);
  }
  return new RenderResultReadable(render(page({ phone: '+33612345678' }))).pipe(response);
});

/** The files for the browser, as they are in the package. */
function send(response, pathname) {
  const folder = new URL(
    '.',
    import.meta.resolve('checkout-phone-field/dist/cdn/checkout-phone-field.js'),
  );
  response.setHeader('content-type', 'text/javascript');
  createReadStream(fileURLToPath(new URL(`.${pathname.slice(4)}`, folder)))
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
