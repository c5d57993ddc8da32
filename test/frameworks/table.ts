/** The table: a row for each app and browser, a column for each check. */
import { CHECKS } from './checks.js';
import type { Row } from './drive.js';

const COLUMNS = [...CHECKS.map(({ name }) => name), 'console'];

/**
 * The rows as text, problems below them, and how many checks passed and failed; `–` stands for a
 * check that an engine's driver can't do.
 */
export function tableOf(rows: readonly Row[]): { text: string; passed: number; failed: number } {
  const titles = rows.map(({ app, engine }) => `${app}, ${engine}`);
  const first = Math.max(...titles.map((title) => title.length), 'app'.length);
  const line = (head: string, cells: string[], tail: string) =>
    [head.padEnd(first), ...cells.map((cell, at) => cell.padEnd(COLUMNS[at]!.length)), tail].join(
      '  ',
    );
  const lines = [line('app', COLUMNS, 'seconds')];
  const problems: string[] = [];
  let passed = 0;
  let failed = 0;
  rows.forEach((row, at) => {
    const cells = COLUMNS.map((check) => {
      const result = row.results.find((result) => result.check === check);
      if (!result) return '–';
      const { problem } = result;
      if (problem) problems.push(`✗ ${titles[at]}: ${check}\n    ${problem}`);
      if (problem) failed += 1;
      else passed += 1;
      return problem ? '✗' : '✓';
    });
    lines.push(line(titles[at]!, cells, row.seconds.toFixed(1)));
  });
  return { text: [...lines, ...problems].join('\n'), passed, failed };
}
