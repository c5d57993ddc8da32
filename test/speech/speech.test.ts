/**
 * What a shopper hears who does not see the page: Firefox with Orca, real keys, and every word that is
 * said, compared with the transcripts beside this file. `UPDATE=1` writes them anew; read the
 * difference as somebody who listens before committing it.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureScreenReader } from '../../scripts/screen-reader.mjs';
import { PageServer } from '../e2e/support/page-server.js';
import { until } from '../e2e/support/visitor.js';
import { SCENARIOS } from './scenarios.js';
import { Listener } from './support/listener.js';
import { linesOf } from './support/transcript.js';

/** Where what was heard this time is left, for whoever looks into a difference. */
const kept = fileURLToPath(new URL('../../.tmp/speech', import.meta.url));

const server = new PageServer();
const programs = ensureScreenReader();
if (programs.missing) throw new Error(programs.advice);
/** The file that a scenario holds back. */
let late: string | undefined;
const shopper = new Listener(
  programs,
  () => server.asked.filter((path) => path !== late).length === server.answered.length,
);

before(async () => {
  await server.start();
  const { orca, firefox } = await shopper.start();
  console.log(`# Orca ${orca}, ${firefox}`);
});
after(async () => {
  await shopper.stop();
  await server.stop();
});

const only = process.env['SPEECH_ONLY'] ?? '';
const chosen = Object.entries(SCENARIOS).filter(([name]) => name.includes(only));

for (const [name, scenario] of chosen) {
  test(name, async (context) => {
    const file = fileURLToPath(new URL(`${name}.txt`, import.meta.url));
    const lines: string[] = [];
    server.reset();
    late = scenario.late;
    const release = server.hold((path) => path === late);
    await shopper.open(server.page(`/${name}`, scenario.html));
    const attributes = `customElements.get('checkout-phone-field').observedAttributes`;
    if (scenario.needs && !(await shopper.read<string[]>(attributes)).includes(scenario.needs))
      return context.skip(`The field has no attribute ${scenario.needs}.`);
    for (const step of scenario.steps) {
      lines.push(`== ${step.what}`);
      if (step.comes) {
        release();
        late = undefined;
      }
      const presses = step.keys.length > 0 ? step.keys : [[]];
      for (const [at, keys] of presses.entries()) {
        await shopper.press(keys);
        const condition = step.until;
        if (condition && at === presses.length - 1)
          await until(() => shopper.read<boolean>(condition), step.what);
        lines.push(...linesOf(keys, await shopper.hear()));
      }
      lines.push('');
    }
    const transcript = lines.join('\n');
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${name}.txt`), transcript);
    if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, transcript);
    assert.equal(transcript, readFileSync(file, 'utf8'));
  });
}
