/** The tables: a row a measurement, a column a page, ours first, each with its ratio to ours. */
import { summary } from './statistics.mjs';

const TITLES = {
  bytes: 'On the wire',
  start: 'From the navigation',
  keys: 'Script per key and per paste',
  open: 'From a key to the drawn list of countries',
  mount: 'Mounting, and what is kept',
  countries: 'As the list of countries grows',
};

function shown(value) {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  if (Math.abs(value) >= 100) return value.toFixed(0);
  if (Math.abs(value) >= 10) return value.toFixed(1);
  return value.toFixed(Math.abs(value) >= 1 || value === 0 ? 2 : 3);
}

/** In signs. */
const LONGEST_BAR = 16;

const ratio = (value, ours) =>
  ours > 0 && value > 0 ? ` (${(value / ours).toFixed(value / ours < 10 ? 2 : 0)}×)` : '';

/** A bar of text, as long as its share of the longest in the table; an eighth of a sign at least. */
function bar(value, most) {
  if (!(value > 0)) return '';
  const eighths = Math.max(1, Math.round((value / most) * LONGEST_BAR * 8));
  return '█'.repeat(eighths >> 3) + (eighths & 7 ? '▏▎▍▌▋▊▉'[(eighths & 7) - 1] : '');
}

function table(rows, pages, reasons, longest) {
  const ours = pages.find(({ ours: own }) => own);
  const lines = [];
  const behind = [];
  for (const { row, values } of rows) {
    const own = ours && values[ours.id] ? summary(values[ours.id]) : undefined;
    lines.push(
      `**${row}**`,
      '',
      '| field | median | middle half | ratio to ours | |',
      '|---|--:|--:|--:|---|',
    );
    const made = pages
      .filter(({ id }) => values[id])
      .map((page) => ({ page, ...summary(values[page.id]) }))
      .sort((a, b) => a.median - b.median);
    const most = Math.max(...made.map(({ median }) => median));
    for (const { page, median, low, high } of made) {
      const spread = low === high ? '' : `${shown(low)} – ${shown(high)}`;
      const name = page.ours ? `**${page.name}**` : page.name;
      lines.push(
        `| ${name} | ${median === longest ? 'over ' : ''}${shown(median)} | ${spread} | ${own ? ratio(median, own.median).trim() : ''} | ${bar(median, most)} |`,
      );
    }
    lines.push('');
    const peers = made.filter(({ page }) => !page.ours && page.validates);
    const best = peers[0];
    // Nothing to lead where both are next to nothing.
    if (own && best && best.median < own.median * 0.98 && own.median - best.median > 0.01) {
      const why =
        reasons[row] ?? reasons[row.replace(/, (?:\dx.*|slow 4G), ms$/, '')] ?? 'no reason given';
      const other = made.find(({ page }) => page.ours);
      const close = best.high >= own.low ? ', the middle halves overlap' : '';
      const ahead =
        other.median <= best.median ? ` (${other.page.name}: ${shown(other.median)})` : '';
      behind.push(
        `- ${row}: ${best.page.name} ${shown(best.median)}, ours ${shown(own.median)}${close}${ahead}. ${why}`,
      );
    }
  }
  return { lines, behind };
}

/** @returns the whole report, in Markdown */
export function report(rows, pages, reasons, { machine, browser, longest, peers, failures }) {
  // One value a page and round, but for bytes, which are the same each time, and keys, ten a round.
  const times = rows
    .filter(({ group }) => /^(start|open|mount|countries)$/.test(group))
    .map(({ values }) => Math.max(...Object.values(values).map(({ length }) => length)));
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const text = [
    '# Side by side',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench\`: ${browser}, ${machine}, ${most} rounds in turns${least < most ? `, ${least} of what takes minutes` : ''}.`,
    'Medians; the middle half of the rounds lies between the two figures beside them. Ratios are to ours by',
    'script tag (module), above 1 is dearer than ours. Sorted, least first; a bar is a median, shorter is better.',
    '',
    `Peers: ${Object.entries(peers)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
  ];
  const behind = [];
  for (const [group, title] of Object.entries(TITLES)) {
    const own = rows.filter((row) => row.group === group);
    if (own.length === 0) continue;
    const made = table(own, pages, reasons, longest);
    text.push(`## ${title}`, '', ...made.lines);
    behind.push(...made.behind);
  }
  text.push('## Where a peer that validates is ahead', '');
  text.push(...(behind.length > 0 ? behind : ['Nowhere.']), '');
  if (failures.length > 0)
    text.push('## Not measured', '', ...failures.map((one) => `- ${one}`), '');
  return text.join('\n');
}
