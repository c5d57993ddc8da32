/**
 * Draws every story in Chromium, runs its play function and the accessibility checks, in several
 * settings of the toolbar, and compares a picture of it with its baseline:
 *
 *   node scripts/storybook/test-stories.mjs     exit code 1 if a story failed or its picture changed
 *   … --update                                  take the pictures of today as the baselines
 *   … --only text                               only stories with this in their id
 *   … --setting name                            in one of the settings below
 *
 * Prints `N passed, N failed` last: a story in a setting counts as one, and so does a picture. What
 * fails is shown once more; what holds then counts as passed, and is named as unsteady.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildStorybook } from './build.mjs';
import { startComparing } from './pictures.mjs';
import { allStories, openStories } from './story-runner.mjs';

/** Toolbar settings in which every story must hold. */
const SETTINGS = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'right to left, narrow': { direction: 'rtl', width: 'narrow', density: 'compact' },
};
/** The settings that pictures are taken in. */
const PICTURED = ['light', 'dark'];

function failuresOf({ failure, reports }) {
  // Testing Library adds the whole page to its messages.
  const found = failure ? [failure.split(/\n+Ignored nodes|\n\n/)[0].slice(0, 600)] : [];
  const a11y = reports.find(({ type }) => type === 'a11y');
  if (!a11y || a11y.rules === 0) found.push('no accessibility check was made');
  for (const { id, help, nodes } of a11y?.violations ?? []) {
    for (const { target, html, why } of nodes)
      found.push(`${id}: ${help}\n${target}\n${html}\n${why}`);
  }
  return found;
}

/** Runs the stories; resolves to the totals. */
export async function testStories({ only = '', setting = '', update = false } = {}) {
  const stories = allStories().filter(({ id }) => id.includes(only));
  const runner = await openStories();
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [], unsteady: [] };
  try {
    const pictures = await startComparing(runner, { update, whole: !only && !setting });
    for (const [name, globals] of Object.entries(SETTINGS)) {
      if (setting && setting !== name) continue;
      const started = Date.now();
      let failed = 0;
      for (const story of stories) {
        const file = `${story.id}.${name}.png`;
        const title = `${story.title} / ${story.name} (${name})`;
        const isPictured = pictures && PICTURED.includes(name);
        if (!pictures && PICTURED.includes(name)) totals.skipped++;
        const show = async () => {
          const failures = failuresOf(await runner.show(story.id, globals));
          const picture = isPictured && failures.length === 0 ? await runner.picture() : undefined;
          return { failures, picture };
        };
        let shown = await show();
        const isAsExpected = ({ failures, picture }) =>
          failures.length === 0 && (!picture || update || pictures.isAsBefore(file, picture));
        if (!isAsExpected(shown)) {
          const again = await show();
          if (isAsExpected(again)) {
            totals.unsteady.push(title);
            for (const failure of shown.failures) console.log(`UNSTEADY  ${title}\n  ${failure}`);
          }
          shown = again;
        }
        if (shown.failures.length > 0) {
          failed++;
          totals.failures.push(title);
          console.error(`FAILED  ${title}`);
          for (const failure of shown.failures)
            console.error(`  ${failure.replaceAll('\n', '\n    ')}`);
        }
        if (!isPictured) continue;
        if (!shown.picture) pictures.miss(file);
        else if (!pictures.add(file, shown.picture)) totals.failures.push(`the picture ${file}`);
      }
      totals.failed += failed;
      totals.passed += stories.length - failed;
      console.log(
        `${name}: ${stories.length - failed} of ${stories.length} stories hold (${((Date.now() - started) / 1000).toFixed(1)} s)`,
      );
    }
    const compared = pictures?.end() ?? { passed: 0, failed: 0 };
    totals.passed += compared.passed;
    totals.failed += compared.failed;
  } finally {
    await runner.close();
  }
  if (totals.passed + totals.failed === 0) totals.failed = 1;
  return totals;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      setting: { type: 'string', default: '' },
      update: { type: 'boolean', default: false },
    },
  });
  if (buildStorybook({ ifStale: true })) {
    const { passed, failed, skipped } = await testStories(values);
    if (skipped > 0) console.log(`${skipped} pictures skipped`);
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } else {
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
