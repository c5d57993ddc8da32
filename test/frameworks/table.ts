/**
 * The tables, one for each kind of page: a row for each app and browser, a column for each check,
 * those of a single app behind those of all.
 */
import { CHECKS } from './checks.js';
import type { Row } from './drive.js';

const SHARED = [...CHECKS.map(({ name }) => name), 'console'];

/**
 * The rows as text, problems below them, and how many checks passed and which failed; `–` stands for a
 * check that an engine's driver can't do, or that is another app's own.
 */
export function tableOf(rows: readonly Row[]): {
  text: string;
  passed: number;
  failures: string[];
} {
  const contracts = [...new Set(rows.map(({ contract }) => contract))];
  const tables = contracts.map((contract) =>
    oneTable(
      rows.filter((row) => row.contract === contract),
      contract ? [] : SHARED,
    ),
  );
  return {
    text: tables.map(({ text }) => text).join('\n\n'),
    passed: tables.reduce((sum, { passed }) => sum + passed, 0),
    failures: tables.flatMap(({ failures }) => failures),
  };
}

function oneTable(rows: readonly Row[], leading: readonly string[]) {
  const names = rows.flatMap(({ results }) => results.map(({ check }) => check));
  const columns = [...new Set([...leading, ...names])];
  const titles = rows.map(({ app, engine }) => `${app}, ${engine}`);
  const first = Math.max(...titles.map((title) => title.length), 'app'.length);
  const line = (head: string, cells: string[], tail: string) =>
    [head.padEnd(first), ...cells.map((cell, at) => cell.padEnd(columns[at]!.length)), tail].join(
      '  ',
    );
  const lines = [line('app', columns, 'seconds')];
  const problems: string[] = [];
  const failures: string[] = [];
  let passed = 0;
  rows.forEach((row, at) => {
    const cells = columns.map((check) => {
      const result = row.results.find((result) => result.check === check);
      if (!result) return '–';
      const { problem } = result;
      if (problem) {
        problems.push(`✗ ${titles[at]}: ${check}\n    ${problem}`);
        failures.push(`${titles[at]}: ${check}: ${problem}`);
      } else passed += 1;
      return problem ? '✗' : '✓';
    });
    lines.push(line(titles[at]!, cells, row.seconds.toFixed(1)));
  });
  return { text: [...lines, ...problems].join('\n'), passed, failures };
}
