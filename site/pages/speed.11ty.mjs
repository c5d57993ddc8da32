/**
 * Size and speed beside others, drawn from the bench's own results: each table of it with a bar in its
 * rows. Nothing is chosen, so that it is seen as well where another field leads.
 */
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { inMarkup } from '../build/escape.mjs';

export const data = { title: 'Size and speed', permalink: 'speed.html' };

const markdown = new MarkdownIt({ html: false });
const inline = (text) => markdown.renderInline(text);
const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const numberOf = (text) => Number.parseFloat(text.replaceAll(',', ''));

const idOf = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|[^\w\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');

/** A table of results, with bars as long as its medians, drawn in the place of those of text. */
function chart(title, lines) {
  const [head, , ...body] = lines.map(cellsOf);
  if (head.at(-1) === '') for (const cells of [head, ...body]) cells.pop();
  const medianAt = head.indexOf('median');
  if (medianAt < 0) return markdown.render([title && `**${title}**`, '', ...lines].join('\n'));
  const most = Math.max(...body.map((cells) => numberOf(cells[medianAt])));
  const rows = body.map((cells) => {
    const isOurs = cells[0].startsWith('**');
    const share = most > 0 ? (numberOf(cells[medianAt]) / most) * 100 : 0;
    const [name, ...rest] = cells;
    return `<tr${isOurs ? ' class="ours"' : ''}><th scope="row">${inline(name)}</th>${rest
      .map(
        (cell, at) =>
          `<td>${inline(cell)}${at + 1 === medianAt ? `<svg class="bar" width="100%" height="6" aria-hidden="true"><rect width="${share.toFixed(1)}%" height="6" rx="2"/></svg>` : ''}</td>`,
      )
      .join('')}</tr>`;
  });
  return `<div class="table" role="group" aria-label="${inMarkup(title)}"><table class="chart"><caption>${inline(title)}</caption>
<thead><tr>${head.map((cell, at) => (at === 0 ? '<td></td>' : `<th scope="col">${inline(cell)}</th>`)).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

export function render() {
  const results = readFileSync(new URL('../../bench/RESULTS.md', import.meta.url), 'utf8');
  const parts = [];
  let title = '';
  for (const block of results.replace(/^# .*\n/, '').split(/\n{2,}/)) {
    const lines = block.trim().split('\n');
    const heading = block.trim().match(/^\*\*([^*]+)\*\*$/)?.[1];
    if (heading) title = heading;
    else if (lines[0].startsWith('|')) {
      parts.push(chart(title, lines));
      title = '';
    } else {
      // A heading is found by its words.
      const html = markdown.render(block);
      parts.push(
        html.replace(/<h2>(.*?)<\/h2>/, (_, text) => `<h2 id="${idOf(text)}">${text}</h2>`),
      );
    }
  }
  return `<h1>Size and speed</h1>
<p class="lead">Measured beside other phone fields in the same run, in turns, on one machine. A bar is a median; shorter is better. Where another field leads, it leads here as well.</p>
${parts.join('\n')}`;
}
