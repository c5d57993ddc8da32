/**
 * A reporter of `node:test` that tells what scripts need: a line of JSON for each test that failed,
 * `{file, name}`, and for each count of the summary, `{count: 'pass', tests: 12}`. Suites that only
 * hold a failed test are left out.
 */
export default async function* testResults(source) {
  for await (const { type, data } of source) {
    const [, count, tests] =
      (type === 'test:diagnostic' && /^(pass|fail|cancelled) (\d+)$/.exec(data.message)) || [];
    if (count) yield `${JSON.stringify({ count, tests: Number(tests) })}\n`;
    if (type !== 'test:fail' || data.todo) continue;
    if (data.details.error?.failureType === 'subtestsFailed') continue;
    yield `${JSON.stringify({ file: data.file ?? data.name, name: data.name })}\n`;
  }
}
