/**
 * Prints how much the field in each ready theme differs from the email input of the theme's model:
 * `node scripts/storybook/measure-themes.mjs`. Exit code 1 if a theme differs where it claims not to.
 */
import { buildStorybook } from './build.mjs';
import { openStories } from './story-runner.mjs';

async function run() {
  const runner = await openStories();
  try {
    const { failure } = await runner.show('themes--themes-side-by-side');
    const rows = await runner.page.$$eval('.page table tr', (found) =>
      found.map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
    for (const row of rows) console.log(row.map((cell) => cell.padEnd(16)).join(''));
    if (failure) console.error(failure.split('\n\n')[0]);
    return !failure;
  } finally {
    await runner.close();
  }
}

const good = buildStorybook({ ifStale: true }) && (await run());
process.exitCode = good ? 0 : 1;
