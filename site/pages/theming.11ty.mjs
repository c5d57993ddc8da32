/** A playground for custom properties, which gives the style sheet that was made in it. */

import { inMarkup } from '../build/escape.mjs';
import { documented } from '../build/manifest.mjs';
import { groups } from '../examples/index.mjs';

export const data = {
  title: 'Make it look like your shop',
  permalink: 'theming.html',
  scripts: ['/live/cdn/checkout-phone-field.js', '/theming.js'],
};

const kindOf = (name) => (/(accent|color|background|error|warning)$/.test(name) ? 'color' : 'text');

export function render() {
  const { entries } = groups.find(({ id }) => id === 'custom-properties');
  const rows = entries.map(
    (
      entry,
    ) => `<label><span><code>${entry.slug}</code> ${inMarkup(documented(entry).description)}</span>
<input type="text" data-property="${entry.name}" data-kind="${kindOf(entry.slug)}" autocomplete="off" spellcheck="false"></label>`,
  );
  return `<h1>Make it look like your shop</h1>
<p class="lead">The field takes the typeface and colours of its page. What is left to say is set by custom properties: write any CSS value, see it, and take the style sheet along.</p>
<div class="playground">
<div class="shown">
<checkout-phone-field name="phone" label="Phone number" hint="For questions about your delivery only." country="FR" value="+33612345678"></checkout-phone-field>
<checkout-phone-field name="wrong" label="Refused" country="FR" value="06 12"></checkout-phone-field>
<checkout-phone-field name="off" label="Disabled" country="FR" value="+33612345678" disabled></checkout-phone-field>
<label>Begin with <select id="begin"><option value="">nothing</option>${groups
    .find(({ id }) => id === 'themes')
    .entries.map(({ name }) => `<option>${name}</option>`)
    .join('')}</select></label>
<h2>Your style sheet</h2>
<pre translate="no" tabindex="0"><code id="css">checkout-phone-field {
}</code></pre>
<button type="button" id="copy">Copy</button> <a id="download" download="checkout-phone-field.css" href="data:text/css,">Download</a>
</div>
<fieldset class="properties"><legend>Custom properties</legend>
${rows.join('\n')}
</fieldset>
</div>`;
}
