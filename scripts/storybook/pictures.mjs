/** Pictures of stories: what the visual comparison and the contact sheet are made from. */
import { openStories } from './story-runner.mjs';

const SCHEMES = ['light', 'dark'];

/**
 * Takes a picture of each story in both colour schemes, just as large as the story.
 *
 * @yields the name of the picture, its PNG, and what failed in the story (or undefined)
 */
export async function* takePictures(stories, schemes = SCHEMES) {
  const runner = await openStories({ width: 900, height: 700 });
  try {
    await runner.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    for (const scheme of schemes) {
      for (const story of stories) {
        const { failure } = await runner.show(story.id, { scheme });
        // A blinking caret is there or not by chance.
        await runner.page.addStyleTag({ content: '* { caret-color: transparent !important }' });
        await runner.page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        });
        const story$ = (await runner.page.$('.page')) ?? (await runner.page.$('body'));
        const data = Buffer.from(await story$.screenshot({ optimizeForSpeed: false }));
        yield { story, scheme, file: `${story.id}.${scheme}.png`, data, failure };
      }
    }
  } finally {
    await runner.close();
  }
}
