/**
 * A reporter of `node:test` that tells what scripts need: a line of JSON for each test,
 * `{file, name, result, ms}`. A suite is none; a file that could not be run is one that failed.
 */
export default async function* testResults(source) {
  for await (const { type, data } of source) {
    if (!/^test:(?:pass|fail)$/.test(type) || data.details.type === 'suite') continue;
    if (data.details.error?.failureType === 'subtestsFailed') continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    const result = isSkipped ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    const { file = data.name, name } = data;
    yield `${JSON.stringify({ file, name, result, ms: data.details.duration_ms })}\n`;
  }
}
