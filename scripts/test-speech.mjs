/**
 * What a screen reader says: `node scripts/test-speech.mjs`. Firefox and Orca on a display of their own,
 * every word compared with the transcripts in test/speech; `UPDATE=1` takes new ones over.
 *
 * `--only a-mistake` hears the scenarios whose name has that in it; `--times 10` hears all ten times,
 * each time in another browser, and says how often they were as the transcripts have it.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers.mjs';
import { ensureScreenReader } from './screen-reader.mjs';
import { runUnitTests, testFilesBelow } from './test-unit.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, times: { type: 'string', default: '1' } },
});
const { advice } = ensureScreenReader();
if (!findBrowser('firefox')) console.error('No Firefox. Install it: npm run browsers');
if (advice) console.error(advice);
if (advice || !findBrowser('firefox')) process.exit(1);

if (values.only) process.env.SPEECH_ONLY = values.only;
const times = Number(values.times);
let same = 0;
for (let time = 1; time <= times; time++) {
  const started = Date.now();
  const { passed, failed } = runUnitTests(testFilesBelow('test/speech'));
  const isSame = failed === 0 && passed > 0;
  if (isSame) same++;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`run ${time} of ${times}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
if (times > 1) console.log(`${same} of ${times} runs as the transcripts have it`);
process.exitCode = same === times ? 0 : 1;
