/** A playground for custom properties, which gives the style sheet that was made in it. */

import { inMarkup } from '../build/escape.mjs';
import { documented } from '../build/manifest.mjs';
import { groups } from '../examples/index.mjs';

export const data = {
  title: 'Make it look like your shop',
  permalink: 'theming.html',
  scripts: ['/live/cdn/checkout-phone-field.js', '/theming.js'],
};

/** The property of CSS that takes such a value, by the end of our property's name. */
const AS = [
  [/(accent|color|error|warning|list-background|active-background)$/, 'color'],
  [/background$/, 'background'],
  [/shadow$/, 'box-shadow'],
  [/weight$/, 'font-weight'],
  [/family$/, 'font-family'],
  [/size$/, 'font-size'],
  [/width$/, 'border-width'],
  [/radius$/, 'border-radius'],
  [/height$/, 'max-height'],
  [/(offset|gap|padding)$/, 'margin-top'],
];
const asOf = (name) => AS.find(([pattern]) => pattern.test(name))[1];

export function render() {
  const { entries } = groups.find(({ id }) => id === 'custom-properties');
  const rows = entries.map((entry) => {
    const { description, facts } = documented(entry);
    const [, usual = ''] = facts.find(([term]) => term === 'Default') ?? [];
    const id = `set-${entry.slug}`;
    const as = asOf(entry.slug);
    const picker = ['color', 'background'].includes(as)
      ? `<input type="color" aria-label="${entry.slug}: pick a colour">`
      : '';
    return `<div class="property"><label for="${id}"><code>${entry.slug}</code> ${inMarkup(description)}</label>
<span>${picker}<input type="text" id="${id}" data-property="${entry.name}" data-as="${as}" data-usual="${inMarkup(usual)}" autocomplete="off" spellcheck="false"></span></div>`;
  });
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
<p class="note">What the fields above wear is this sheet, and nothing else. Parts and states are styled beside it: <a href="/guides/themes.html">look and themes</a>.</p>
<pre translate="no" tabindex="0"><code id="css">checkout-phone-field {
}</code></pre>
<p class="take"><button type="button" id="copy">Copy</button> <a id="download" download="checkout-phone-field.css" href="data:text/css,">Download</a></p>
</div>
<fieldset class="properties"><legend>Custom properties</legend>
<p id="left-out" role="status"></p>
${rows.join('\n')}
</fieldset>
</div>`;
}
