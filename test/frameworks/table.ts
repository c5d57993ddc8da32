/** The table: a row for each app and browser, a column for each check. */
import type { Row } from './drive.js';

/** The rows as text, problems below them, and how many checks passed and failed. */
export function tableOf(rows: readonly Row[]): { text: string; passed: number; failed: number } {
  const checks = rows[0]?.results.map(({ check }) => check) ?? [];
  const titles = rows.map(({ app, engine }) => `${app}, ${engine}`);
  const first = Math.max(...titles.map((title) => title.length), 'app'.length);
  const line = (head: string, cells: string[], tail: string) =>
    [head.padEnd(first), ...cells.map((cell, at) => cell.padEnd(checks[at]!.length)), tail].join(
      '  ',
    );
  const lines = [line('app', checks, 'seconds')];
  const problems: string[] = [];
  let passed = 0;
  let failed = 0;
  rows.forEach((row, at) => {
    const cells = row.results.map(({ check, problem }) => {
      if (problem) problems.push(`✗ ${titles[at]}: ${check}\n    ${problem}`);
      if (problem) failed += 1;
      else passed += 1;
      return problem ? '✗' : '✓';
    });
    lines.push(line(titles[at]!, cells, row.seconds.toFixed(1)));
  });
  return { text: [...lines, ...problems].join('\n'), passed, failed };
}
