/** What all pages share. */
import { html, type Markup } from './html.js';

export type Tab = 'shop' | 'customers' | 'events' | 'portal' | '';

export interface PageParts {
  readonly title: string;
  readonly body: Markup;
  readonly tab?: Tab;
  /** Names of our scripts. */
  readonly scripts?: readonly string[];
  /** Class of the body. */
  readonly kind?: string;
  /** Where the browser goes on to by itself. */
  readonly next?: string;
}

const tabs: readonly (readonly [Tab, string, string])[] = [
  ['shop', '/', 'Shop'],
  ['customers', '/customers', 'Customers'],
  ['events', '/events', 'Events'],
  ['portal', '/portal', 'Account'],
];

/** A whole page. */
export function page({ title, body, tab = '', scripts = [], kind = '', next }: PageParts): string {
  return `<!doctype html>${html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${next ? html`<meta http-equiv="refresh" content="0;url=${next}">` : ''}
<title>${title} · Early Cup</title>
<link rel="icon" href="/public/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/public/demo.css">
${scripts.map(
  (name) => html`<script type="module" src="${name}"></script>
`,
)}</head>
<body class="${kind}">
<header class="top"><a class="brand" href="/"><span class="mark" aria-hidden="true"></span>Early Cup</a>
<nav aria-label="Pages">${tabs.map(
    ([name, address, label]) =>
      html`<a href="${address}"${name === tab ? html` aria-current="page"` : ''}>${label}</a>`,
  )}</nav></header>
<main>${body}</main>
</body>
</html>`}`;
}

export const FIELD_SCRIPT = '/cdn/checkout-phone-field.js';

/** A page that says one thing. */
export const messagePage = (title: string, message: string) =>
  page({
    title,
    kind: 'narrow',
    body: html`<div class="card message"><h1>${title}</h1><p>${message}</p><p><a class="button quiet" href="/">Back to the shop</a></p></div>`,
  });

/**
 * Leads a shopper to the shop's own page, which may be anywhere. A redirect as the answer to a form
 * would be held back by `form-action 'self'`, and by it also where that page redirects to; the step
 * over this page is no part of sending the form. It needs no script.
 */
export const leavingPage = (address: string) =>
  page({
    title: 'Thank you',
    kind: 'narrow',
    next: address,
    body: html`<div class="card message"><h1>Thank you</h1><p>Back to ${new URL(address).host} …</p><p><a class="button" href="${address}" id="onward">Go on</a></p></div>`,
  });

/** The token that every form carries. */
export const tokenInput = (token: string) =>
  html`<input type="hidden" name="csrf" value="${token}">`;

/** Problems of a refused form, told at once, each leading to its field. */
export const problemList = (problems: Readonly<Record<string, string>>): Markup => {
  const entries = Object.entries(problems);
  if (!entries.length) return html``;
  return html`<div class="problems" role="alert" id="problems"><p>${
    entries.length === 1 ? 'One thing needs your attention:' : 'Some things need your attention:'
  }</p><ul>${entries.map(([name, text]) => html`<li data-for="${name}"><a href="#${name}">${text}</a></li>`)}</ul></div>`;
};

/** One number that the shop shows as it was stored. */
export const phoneText = (phone: string | null | undefined): Markup =>
  phone
    ? html`<span class="number" dir="ltr">${phone}</span>`
    : html`<span class="none">none</span>`;
