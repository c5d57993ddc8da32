import assert from 'node:assert/strict';
import { register } from 'node:module';
import { describe, it } from 'node:test';
import { fill } from '../../../src/i18n/fill-message.js';
import { addWords, loadMessages, messagesNow } from '../../../src/i18n/load-messages.js';
import { moreEnglish } from '../../../src/i18n/more-english.js';
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

describe('Voice', () => {
  it('speaks English until the words arrive, and tells when they do', async () => {
    const { speaker, arrivals } = voice();
    const spoken = speaker.speak('it-IT', undefined);
    assert.equal(speaker.say('label'), 'Phone number');
    await spoken;
    assert.deepEqual(arrivals, ['it-IT']);
    assert.equal(speaker.say('label'), 'Numero di telefono');
  });

  it('tells nothing when the words are there already', async () => {
    await loadMessages('nl');
    const { speaker, arrivals } = voice();
    assert.equal(speaker.speak('nl', undefined), undefined, 'nothing to wait for');
    assert.equal(speaker.say('label'), 'Telefoonnummer');
    assert.deepEqual(arrivals, []);
  });

  it('tells once, however often it is asked meanwhile', async () => {
    const { speaker, arrivals } = voice();
    await Promise.all(Array.from({ length: 5 }, () => speaker.speak('pl', undefined)));
    assert.deepEqual(arrivals, ['pl']);
  });

  it('tells nothing of a language left before its words arrived', async () => {
    const { speaker, arrivals } = voice();
    const spoken = speaker.speak('hu', undefined);
    speaker.speak('en', undefined);
    await spoken;
    assert.ok(messagesNow('hu')?.label, 'they did arrive');
    assert.deepEqual(arrivals, []);
    assert.equal(speaker.say('label'), 'Phone number');
  });

  it('asks again after a failure, and tells only then', async () => {
    const { speaker, arrivals } = voice();
    await speaker.speak('mt', undefined);
    assert.deepEqual(arrivals, []);
    assert.equal(speaker.say('label'), 'Phone number');
    await speaker.speak('mt', undefined);
    assert.deepEqual(arrivals, ['mt']);
    assert.equal(speaker.say('label'), 'Numru tat-telefown');
  });

  it('leaves out what would hold a value until that can be put in', async () => {
    const { speaker } = voice();
    speaker.speak('en', { required: 'Number[ of {country}], e.g. {example}' });
    assert.equal(speaker.say('required', { country: 'Chile' }), 'Number, e.g. ');
    assert.equal(speaker.say('notANumber'), 'Enter your phone number, using digits only.');
    addWords(moreEnglish, fill);
    assert.equal(speaker.say('required', { country: 'Chile' }), 'Number of Chile, e.g. ');
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

  it('takes the words of a class, of a prototype and of a proxy as those of a plain object', async () => {
    class Words {
      get required() {
        return 'A number, please.';
      }
    }
    const inherited = Object.create({ required: 'A number, please.' });
    const proxy = new Proxy(
      {},
      { get: (_, key) => (key === 'required' ? 'A number, please.' : undefined) },
    );
    for (const words of [new Words(), inherited, proxy, { required: ' A number, please. ' }]) {
      const { speaker } = voice();
      speaker.speak('en', words);
      assert.equal(speaker.say('required'), 'A number, please.');
      assert.equal(speaker.say('label'), 'Phone number');
      assert.equal(speaker.spoken, 'en');
    }
  });

  it('says a changed word of the page’s at the next call', () => {
    const { speaker } = voice();
    const words = { required: 'One.' };
    speaker.speak('en', words);
    assert.equal(speaker.say('required'), 'One.');
    words.required = 'Two.';
    assert.equal(speaker.say('required'), 'Two.');
  });
});
