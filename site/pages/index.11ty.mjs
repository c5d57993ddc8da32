/** The first page: the field itself, what it makes of what is typed, and the script tag. */
import { readdirSync, readFileSync } from 'node:fs';
import { getCountries } from 'libphonenumber-js/max';
import { addressesOf } from '../../scripts/release/addresses.mjs';
import { highlight } from '../build/highlight.mjs';
import { groups } from '../examples/index.mjs';

export const data = {
  title: 'Try it',
  permalink: 'index.html',
  scripts: ['/live/cdn/checkout-phone-field.js', '/home.js'],
};

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The script tags of this version, with the hashes of this build, each by itself. */
function scriptTags() {
  const { version } = JSON.parse(read('package.json'));
  const [, tags] = addressesOf(version, JSON.parse(read('dist/cdn/integrity.json'))).match(
    /```html\n([\s\S]*?)\n```/,
  );
  return tags.split(/\n(?=<!--)/);
}

/** The field's own languages: its words in English, and a file for each other. */
const LANGUAGES = [
  'en',
  ...readdirSync(new URL('../../src/i18n/locales', import.meta.url)).map((file) =>
    file.slice(0, -3),
  ),
];
const THEMES = [
  'none',
  ...groups.find(({ id }) => id === 'themes').entries.map(({ name }) => name),
];

/** Numbers as people have them at hand, the last one with digits missing. */
const SAMPLES = [
  '06 12 34 56 78',
  '+1 (415) 555-2671',
  '0044 20 7946 0958',
  '٠٦ ١٢ ٣٤ ٥٦ ٧٨',
  '06 12 34',
];
const options = (values, names = (value) => value, chosen = values[0]) =>
  values
    .map((value) => [names(value), value])
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(
      ([name, value]) =>
        `<option value="${value}"${value === chosen ? ' selected' : ''}>${name}</option>`,
    )
    .join('');

export async function render() {
  const code = await highlight();
  const region = new Intl.DisplayNames('en', { type: 'region' });
  const language = new Intl.DisplayNames('en', { type: 'language' });
  return `<h1>The phone field of a checkout</h1>
<p class="lead">One element for every page and every framework. A number goes in however it is typed, pasted, autofilled or handed over by a wallet; E.164 comes out.</p>
<div class="hero">
<div>
<form id="try">
  <checkout-phone-field name="phone" label="Your phone number" country="FR"></checkout-phone-field>
  <button>Pay</button> <output id="paid"></output>
</form>
<noscript><p class="note">The field needs a script; all pages can be read without.</p></noscript>
<p class="samples"><span id="samples">Or take one of these:</span>
${SAMPLES.map((text) => `<button type="button" class="sample" aria-describedby="samples"><bdi>${text}</bdi></button>`).join('\n')}</p>
<p class="note">Try it with your number: nothing of it leaves this page.</p>
</div>
<dl class="reading">
<div><dt>Typed</dt><dd id="text" dir="auto"></dd></div>
<div><dt>E.164</dt><dd id="e164"></dd></div>
<div><dt>At home</dt><dd id="national"></dd></div>
<div><dt>From abroad</dt><dd id="international"></dd></div>
<div><dt>Kind</dt><dd id="type"></dd></div>
<div><dt>What is wrong</dt><dd id="problem" dir="auto"></dd></div>
<div><dt>The form posts</dt><dd id="posted"></dd></div>
</dl>
</div>
<fieldset class="settings"><legend>Set it up</legend>
<label>Country <select id="country" autocomplete="off">${options(getCountries(), (country) => region.of(country), 'FR')}</select></label>
<label>Language <select id="language" autocomplete="off">${options(LANGUAGES, (tag) => language.of(tag))}</select></label>
<label>Theme <select id="theme" autocomplete="off">${options(THEMES)}</select></label>
</fieldset>
<h2 id="use-it">Put it on a page</h2>
<p>One of these two, once, with its version and what it must hash to:</p>
${scriptTags()
  .map((tag) => code(tag, 'html'))
  .join('\n')}
<p>and the field, as it is set up above:</p>
<pre class="shiki" translate="no"><code id="tag">&lt;checkout-phone-field name="phone" country="FR">&lt;/checkout-phone-field></code></pre>
<p><a href="/guides/start.html">Start in five minutes</a>, with a script tag, Vite or Next; <a href="/guides/frameworks.html">in your framework</a>; <a href="/guides/stripe.html">with Stripe</a>; on <a href="/guides/shop-systems.html">WooCommerce and Magento</a> by one script tag.</p>
<h2>What it does</h2>
<ul class="claims">
<li><strong>It takes the number as people write it</strong>, with spaces, brackets, zeros, in other digits, with a name around it, and gives the form <a href="/guides/numbers.html">one form of it</a>.</li>
<li><strong>It finds its place</strong>: below the delivery address, or else <a href="/guides/placement.html">below the email</a>.</li>
<li><strong>It is a form control</strong>: labels, validity, reset, autofill, history, <a href="/guides/form-control.html">as the browser’s own</a>.</li>
<li><strong>It speaks 41 languages</strong>, is heard by <a href="/guides/accessibility.html">screen readers</a>, and reads from right to left.</li>
<li><strong>It is light</strong>: <a href="/speed.html">size and speed beside others</a>, also where another one leads.</li>
</ul>`;
}
