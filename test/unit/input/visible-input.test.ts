/** The input that the shopper sees: which it is, what is heard of it, and how it is named. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type AdoptedInput,
  type InputFace,
  type TextInput,
  type TextInputHost,
  VisibleInput,
} from '../../../src/input/visible-input.js';
import { FakeInput, FakeRoot } from './fake-input.js';

Object.assign(globalThis, { HTMLInputElement: FakeInput, Node: { TEXT_NODE: 3 } });

/** Help that writes down what it is asked for. */
class FakeLive implements TextInput {
  composing = false;
  readonly calls: unknown[][] = [];

  constructor(readonly host: TextInputHost) {}

  attach(...given: unknown[]): void {
    this.calls.push(['attach', ...given]);
  }
  detach(): void {
    this.calls.push(['detach']);
  }
  setText(text: string): void {
    this.calls.push(['setText', text]);
  }
  reformat(): void {
    this.calls.push(['reformat']);
  }
}

/** An input in a root, and all that its field was told. */
function visible(ours?: FakeInput, ...slotted: unknown[]) {
  const edits: [cause: string, anew: boolean | undefined][] = [];
  const root = Object.assign(new FakeRoot(), { ours, slotted });
  const told = { writes: 0 };
  const it = new VisibleInput(
    (text) => text,
    (cause, anew) => edits.push([cause, anew]),
    () => {
      told.writes += 1;
    },
  );
  const take = () => it.take(root as unknown as ParentNode);
  take();
  return { it, root, take, edits, told };
}

/** Help comes. */
function enliven(it: VisibleInput): FakeLive {
  let live: FakeLive | undefined;
  it.enliven(
    class extends FakeLive {
      constructor(host: TextInputHost) {
        super(host);
        live = this;
      }
    },
  );
  return live!;
}

/** What adopts has come, and writes down what it is asked for. */
function adopt(it: VisibleInput) {
  const calls: unknown[][] = [];
  const adopted: AdoptedInput = {
    lend: () => {},
    describe(...given) {
      calls.push(['describe', ...given]);
      return 'theirs';
    },
    release: () => calls.push(['release']),
  };
  const autocomplete = 'shipping tel';
  const host = { name: '', disabled: false, readOnly: false, autocomplete, shadowRoot: null };
  it.adopt((input, { autocomplete }, onWrite) => {
    calls.push(['adopt', input, autocomplete]);
    (input as unknown as FakeInput).onWrite = onWrite;
    return adopted;
  }, host);
  return calls;
}

describe('which input it is', () => {
  test('ours, where the page has put none into the slot', () => {
    const ours = new FakeInput('06');
    const { it } = visible(ours);
    assert.equal(it.element, ours as unknown);
    assert.equal(it.isTheirs, false);
    assert.equal(it.text, '06');
  });

  test('the page’s before ours, and among all that is in the slot the first input', () => {
    const theirs = new FakeInput('06 12');
    const { it } = visible(new FakeInput(), new EventTarget(), theirs, new FakeInput());
    assert.equal(it.element, theirs as unknown);
    assert.equal(it.isTheirs, true);
    assert.equal(it.text, '06 12');
  });

  test('none before anything is drawn', () => {
    const { it } = visible();
    assert.equal(it.take(null), false);
    assert.equal(it.element, undefined);
    assert.equal(it.text, '');
  });

  test('says whether it is another one', () => {
    const { it, root, take } = visible(new FakeInput());
    assert.equal(take(), false);
    root.slotted = [new FakeInput()];
    assert.equal(take(), true);
    assert.equal(take(), false);
    root.slotted = [];
    assert.equal(take(), true);
    assert.equal(it.isTheirs, false);
    assert.equal(it.take(null), true);
    assert.equal(it.element, undefined);
  });
});

describe('before help has come', () => {
  test('what is typed is passed on, in the event that typed it', () => {
    const ours = new FakeInput('06');
    ours.selectionStart = ours.selectionEnd = 2;
    const { edits, it } = visible(ours);
    ours.type(' 1');
    assert.deepEqual(edits, [['typing', false]]);
    assert.equal(it.text, '06 1');
  });

  test('typed over all of the text, it is another text', () => {
    const ours = new FakeInput('+49 30 901820');
    const { edits } = visible(ours);
    ours.selectionEnd = ours.value.length;
    ours.type('0');
    ours.type('6');
    assert.deepEqual(edits, [
      ['typing', true],
      ['typing', false],
    ]);
  });

  test('an edit that nothing announced does not count as the one before it', () => {
    const ours = new FakeInput('06');
    const { edits } = visible(ours);
    ours.selectionEnd = 2;
    ours.type('0');
    ours.dispatchEvent(Object.assign(new Event('input'), { inputType: 'insertText' }));
    assert.deepEqual(edits.at(-1), ['typing', false]);
  });

  test('typed over a part of it, it is not', () => {
    const ours = new FakeInput('06 12');
    const { edits } = visible(ours);
    ours.selectionEnd = 2;
    ours.type('0');
    ours.selectionStart = 1;
    ours.selectionEnd = ours.value.length;
    ours.type('7');
    assert.deepEqual(edits, [
      ['typing', false],
      ['typing', false],
    ]);
  });

  test('what fills it in tells no type, and is another text', () => {
    const ours = new FakeInput('06');
    const { edits } = visible(ours);
    ours.fill('+33612345678');
    assert.deepEqual(edits, [['typing', true]]);
  });

  test('a composition lasts until it ends', () => {
    const ours = new FakeInput();
    const { it } = visible(ours);
    assert.equal(it.isComposing, false);
    ours.compose('start');
    assert.equal(it.isComposing, true);
    ours.type('０', 'insertCompositionText');
    assert.equal(it.isComposing, true);
    ours.compose('end');
    assert.equal(it.isComposing, false);
  });

  test('an input that was let go is not heard, and what it composed is gone', () => {
    const ours = new FakeInput();
    const theirs = new FakeInput();
    const { it, root, take, edits } = visible(ours);
    ours.compose('start');
    root.slotted = [theirs];
    take();
    assert.equal(it.isComposing, false);
    ours.type('0');
    assert.deepEqual(edits, []);
    theirs.type('6');
    assert.equal(edits.length, 1);
  });

  test('an input taken a second time is heard once', () => {
    const ours = new FakeInput();
    const { root, take, edits } = visible(ours);
    root.slotted = [new FakeInput()];
    take();
    root.slotted = [];
    take();
    ours.type('0');
    assert.equal(edits.length, 1);
  });
});

describe('once help has come', () => {
  test('help hears, and we no more', () => {
    const ours = new FakeInput();
    const { it, edits } = visible(ours);
    assert.equal(it.isLive, false);
    const live = enliven(it);
    assert.equal(it.isLive, true);
    assert.equal(live.host, it);
    assert.deepEqual(live.calls, [['attach', ours, false]]);
    ours.type('0');
    assert.deepEqual(edits, []);
  });

  test('in the middle of a composition, help is told of it, and its word counts from then on', () => {
    const ours = new FakeInput();
    const { it } = visible(ours);
    ours.compose('start');
    const live = enliven(it);
    assert.deepEqual(live.calls, [['attach', ours, true]]);
    assert.equal(it.isComposing, false);
    live.composing = true;
    assert.equal(it.isComposing, true);
  });

  test('help waits for an input', () => {
    const { it, root, take } = visible();
    const live = enliven(it);
    assert.deepEqual(live.calls, []);
    root.ours = new FakeInput();
    take();
    assert.deepEqual(live.calls.at(-1), ['attach', root.ours, false]);
  });

  test('help goes on to another input, and leaves the one before first', () => {
    const { it, root, take, edits } = visible(new FakeInput());
    const live = enliven(it);
    live.calls.length = 0;
    const theirs = new FakeInput();
    root.slotted = [theirs];
    take();
    assert.deepEqual(live.calls, [['detach'], ['attach', theirs, false]]);
    theirs.type('0');
    assert.deepEqual(edits, []);
  });
});

describe('the page’s own input', () => {
  test('waits until it is adopted; ours never does', () => {
    const { it, root, take } = visible(new FakeInput());
    assert.equal(it.isWaiting, false);
    const theirs = new FakeInput();
    root.slotted = [theirs];
    take();
    assert.equal(it.isWaiting, true);
    const calls = adopt(it);
    assert.equal(it.isWaiting, false);
    assert.deepEqual(calls, [['adopt', theirs, 'shipping tel']]);
  });

  test('a script that writes into it is told of, and our own writes are not', () => {
    const theirs = new FakeInput();
    const { it, told } = visible(undefined, theirs);
    adopt(it);
    it.show('06 12');
    it.write('06 12 3');
    assert.equal(told.writes, 0);
    theirs.value = '06 12 34 56 78';
    assert.equal(told.writes, 1);
  });

  test('is given back when another one comes, which waits in its turn', () => {
    const { it, root, take } = visible(undefined, new FakeInput());
    const calls = adopt(it);
    take();
    assert.deepEqual(calls.slice(1), [], 'still the same');
    root.slotted = [new FakeInput()];
    take();
    assert.deepEqual(calls.slice(1), [['release']]);
    assert.equal(it.isWaiting, true);
    root.slotted = [];
    take();
    assert.deepEqual(calls.slice(1), [['release']], 'once');
    assert.equal(it.isWaiting, false);
  });
});

describe('showing a text', () => {
  test('puts it in, and no text that is there already', () => {
    const ours = new FakeInput('06');
    const { it, edits } = visible(ours);
    it.show('06');
    assert.deepEqual(ours.written, []);
    it.show('06 12');
    assert.deepEqual(ours.written, ['06 12']);
    assert.deepEqual(edits, [], 'nobody’s edit');
  });

  test('by help where it has come, which keeps the caret', () => {
    const ours = new FakeInput();
    const { it } = visible(ours);
    const live = enliven(it);
    live.calls.length = 0;
    it.show('0612');
    assert.deepEqual(live.calls, [['setText', '0612'], ['reformat']]);
    assert.deepEqual(ours.written, []);
    it.reformat();
    assert.deepEqual(live.calls.at(2), ['reformat']);
  });

  test('is nothing where there is no input', () => {
    const { it } = visible();
    it.show('06');
    it.reformat();
    assert.equal(it.text, '');
  });
});

describe('its name and description', () => {
  const face: InputFace = {
    name: '',
    label: 'Phone number',
    placeholder: '',
    description: ['For the courier.'],
    disabled: false,
    readOnly: false,
    required: true,
    invalid: false,
  };
  const self = { nodeType: 1, childNodes: [] };
  const text = (nodeValue: string) => ({ nodeType: 3, nodeValue });
  const label = (...childNodes: unknown[]) => ({ nodeType: 1, childNodes });

  /** The name that we give it; none where something else does. */
  function named(it: VisibleInput, input: FakeInput, by: Partial<InputFace>, ...labels: unknown[]) {
    group(it, by, ...labels);
    return input.attributes.get('aria-label');
  }
  /** The name of the group that the field is. */
  const group = (it: VisibleInput, by: Partial<InputFace>, ...labels: unknown[]) =>
    it.face({ ...face, ...by }, labels as unknown as NodeList, self as unknown as Element);

  test('our label names our input, and nothing that is said twice', () => {
    const ours = new FakeInput('', { 'aria-label': 'Phone' });
    const { it } = visible(ours);
    assert.equal(named(it, ours, {}, label(text('Mobile'))), undefined);
  });

  test('the page’s labels name our input where we draw none, without what the field says', () => {
    const ours = new FakeInput();
    const { it } = visible(ours);
    const by = { label: '', name: 'Phone number' };
    const around = label(text(' Mobile '), self, label(text('(work)')));
    assert.equal(named(it, ours, by, around, label(text('Required'))), 'Mobile (work) Required');
    assert.equal(named(it, ours, by, label(self)), 'Phone number', 'a label without words');
    assert.equal(named(it, ours, by), 'Phone number', 'no label');
  });

  test('what names the input names the field, too, as a group', () => {
    const { it } = visible(new FakeInput());
    const none = { label: '', name: 'Phone number' };
    assert.equal(group(it, {}, label(text('Mobile'))), 'Phone number', 'our label');
    assert.equal(group(it, none, label(text('Mobile'))), 'Mobile', 'the page’s');
    assert.equal(group(it, none), 'Phone number', 'no label');
    const { it: other } = visible(undefined, new FakeInput());
    assert.equal(group(other, none), 'Phone number', 'not ours yet');
    adopt(other);
    assert.equal(group(other, none), 'theirs');
    assert.equal(group(other, {}), 'Phone number', 'our label at an input of the page’s');
  });

  test('a name that the page gave its input stays', () => {
    for (const attribute of ['aria-label', 'aria-labelledby']) {
      const theirs = new FakeInput('', { [attribute]: 'theirs' });
      const { it, root, take } = visible(undefined, theirs);
      adopt(it);
      assert.equal(it.isNamed, true);
      named(it, theirs, {});
      assert.deepEqual([...theirs.attributes], [[attribute, 'theirs']]);
      root.slotted = [new FakeInput()];
      take();
      assert.equal(it.isNamed, false, 'the next one has none');
    }
  });

  test('an adopted input is named and described by what adopted it', () => {
    const theirs = new FakeInput();
    const { it } = visible(undefined, theirs);
    const calls = adopt(it);
    const mobile = label(text('Mobile'));
    named(it, theirs, { invalid: true }, mobile);
    const [what, how, labels] = calls.at(-1)!;
    assert.deepEqual([what, how], ['describe', { ...face, invalid: true }]);
    assert.deepEqual([...(labels as Iterable<unknown>)], [mobile]);
    assert.deepEqual([...theirs.attributes], [], 'and not here');
  });

  test('nothing is said of an input that is not ours yet, nor of none', () => {
    const theirs = new FakeInput();
    const { it, root, take } = visible(undefined, theirs);
    assert.equal(named(it, theirs, {}), undefined);
    root.slotted = [];
    take();
    named(it, theirs, {});
    assert.equal(theirs.attributes.size, 0);
  });
});
