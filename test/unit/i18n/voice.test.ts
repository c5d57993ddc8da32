import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it } from 'node:test';
import { loadMessages } from '../../../src/i18n/load-messages.js';
import { Voice } from '../../../src/i18n/voice.js';

// The Maltese file can't be had at the first request.
register(
  `data:text/javascript,${encodeURIComponent(`
    let refusals = 1;
    export async function resolve(specifier, context, next) {
      if (/locales\\/mt\\.js/.test(specifier) && refusals-- > 0) throw new Error('offline');
      return next(specifier, context);
    }
  `)}`,
);

function voice() {
  const arrivals: string[] = [];
  const speaker: Voice = new Voice(() => arrivals.push(speaker.language));
  return { speaker, arrivals };
}

/** Lets the pending import settle. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('Voice', () => {
  it('speaks English until the words arrive, and tells when they do', async () => {
    const { speaker, arrivals } = voice();
    speaker.speak('it-IT', undefined);
    assert.equal(speaker.say('label'), 'Phone number');
    await loadMessages('it');
    await settled();
    assert.deepEqual(arrivals, ['it-IT']);
    assert.equal(speaker.say('label'), 'Numero di telefono');
  });

  it('tells nothing when the words are there already', async () => {
    await loadMessages('nl');
    const { speaker, arrivals } = voice();
    speaker.speak('nl', undefined);
    assert.equal(speaker.say('label'), 'Telefoonnummer');
    await settled();
    assert.deepEqual(arrivals, []);
  });

  it('tells once, however often it is asked meanwhile', async () => {
    const { speaker, arrivals } = voice();
    for (let i = 0; i < 5; i++) speaker.speak('pl', undefined);
    await settled();
    assert.deepEqual(arrivals, ['pl']);
  });

  it('tells nothing of a language left before its words arrived', async () => {
    const { speaker, arrivals } = voice();
    speaker.speak('hu', undefined);
    speaker.speak('en', undefined);
    await settled();
    assert.deepEqual(arrivals, []);
    assert.equal(speaker.say('label'), 'Phone number');
  });

  it('asks again after a failure, and tells only then', async () => {
    const { speaker, arrivals } = voice();
    speaker.speak('mt', undefined);
    await settled();
    assert.deepEqual(arrivals, []);
    assert.equal(speaker.say('label'), 'Phone number');
    speaker.speak('mt', undefined);
    await settled();
    assert.deepEqual(arrivals, ['mt']);
    assert.equal(speaker.say('label'), 'Numru tat-telefown');
  });

  it('prefers the words of the page, in any language and with values', async () => {
    const { speaker } = voice();
    speaker.speak('fr', { label: 'Ihre Nummer', tooShort: '{country}: {example}' });
    await loadMessages('fr');
    assert.equal(speaker.say('label'), 'Ihre Nummer');
    assert.equal(speaker.say('tooShort', { country: 'Chile', example: '2' }), 'Chile: 2');
    assert.equal(speaker.say('optional'), '(facultatif)');
    speaker.speak('fr', undefined);
    assert.equal(speaker.say('label'), 'Numéro de téléphone');
  });

  it('knows what language its words are in', async () => {
    const { speaker } = voice();
    speaker.speak('fi-FI', undefined);
    assert.equal(speaker.spoken, 'en');
    await loadMessages('fi');
    assert.equal(speaker.spoken, 'fi-FI');
    speaker.speak('ca', {});
    assert.equal(speaker.spoken, 'en');
    speaker.speak('ca', { label: 'Telèfon' });
    assert.equal(speaker.spoken, 'ca');
    speaker.speak('en-GB', undefined);
    assert.equal(speaker.spoken, 'en');
  });
});
