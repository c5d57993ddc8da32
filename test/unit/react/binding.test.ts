/** The two ways of the number between a host's state and a field, against a field that is a fake. */
import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';

const A = '+33612345678';
const B = '+33187654321';

/** What the component needs of a page and of the element. */
class FakeField extends EventTarget {
  readonly localName = 'checkout-phone-field';
  readonly ownerDocument = page;
  readonly form = {};
  readonly validity = {};
  readonly willValidate = true;
  readonly isConnected = true;
  readonly updateComplete = Promise.resolve();
  validationMessage = '';
  format = 'e164';
  isFocused = false;
  text = '';
  session: unknown;
  /** What was set, in order. */
  readonly writes: string[] = [];
  readonly attributes = new Map<string, string>();

  get value(): string {
    return /^\+\d{9,}$/.test(this.text) ? this.text : '';
  }
  set value(value: string) {
    this.writes.push(value);
    this.text = value;
  }
  get empty(): boolean {
    return !this.text;
  }
  clear() {
    this.writes.push('');
    this.text = '';
  }
  matches() {
    return this.isFocused;
  }
  getAttribute(name: string) {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string) {
    this.attributes.delete(name);
  }
  /** As a shopper types. */
  type(text: string) {
    this.text = text;
    this.dispatchEvent(new Event('input'));
  }
}

const page = new EventTarget();

/** An event of the page that comes from elsewhere. */
function from(target: object, type: string): Event {
  const event = new Event(type);
  Object.defineProperty(event, 'target', { value: target });
  Object.defineProperty(event, 'composedPath', { value: () => [target] });
  return event;
}

const aTask = () => new Promise((done) => setTimeout(done));

describe('binding of the component for React', () => {
  let Binding: new (
    field: FakeField,
    isDrawn: boolean,
  ) => {
    take(props: object): void;
    listen(): () => void;
  };
  let field: FakeField;
  let told: string[];
  const onValueChange = (value: string) => told.push(value);

  before(async () => {
    // The events that come before the component are heard from its import on.
    Object.assign(globalThis, { document: page });
    const { href } = new URL('../../../frameworks/react/binding.js', import.meta.url);
    ({ Binding } = await import(href));
  });
  beforeEach(() => {
    field = new FakeField();
    told = [];
  });

  /** A component that is on the page. */
  function bound(props: object, isDrawn = false) {
    const binding = new Binding(field, isDrawn);
    binding.take({ onValueChange, ...props });
    binding.listen();
    return binding;
  }

  test('a state is set when it becomes another, and tells nobody', async () => {
    const binding = bound({ value: A });
    binding.take({ value: A, label: 'Phone', onValueChange });
    binding.take({ value: B, onValueChange });
    await aTask();
    assert.deepEqual(field.writes, [A, B]);
    assert.deepEqual(told, []);
    assert.equal(field.getAttribute('value'), A);
    assert.equal(field.getAttribute('label'), null);
  });

  test('each key tells the value', () => {
    bound({ value: '' });
    field.type('06');
    field.type('061');
    field.type(A);
    assert.deepEqual(told, ['', '', A]);
  });

  test('a state that comes back late takes no digit away', () => {
    const binding = bound({ value: '' });
    field.type('+3361234567');
    field.type(A);
    binding.take({ value: '+3361234567', onValueChange });
    binding.take({ value: A, onValueChange });
    assert.deepEqual(field.writes, []);
    // The same number is the host's own later on.
    field.type('');
    binding.take({ value: '', onValueChange });
    binding.take({ value: A, onValueChange });
    assert.deepEqual(field.writes, [A]);
  });

  test('what the field finds out by itself is told once', async () => {
    bound({ value: '' });
    field.text = B;
    field.dispatchEvent(new Event('ready'));
    field.dispatchEvent(new Event('ready'));
    await aTask();
    assert.deepEqual(told, [B]);
  });

  test('what is wrong is told when it becomes something else', async () => {
    const messages: string[] = [];
    field.validationMessage = 'required';
    bound({ onValidityChange: (message: string) => messages.push(message) });
    await aTask();
    field.type('06');
    field.validationMessage = '';
    field.type(A);
    assert.deepEqual(messages, ['required', '']);
  });

  test("a shopper's reset is told, unless the host has set its state", async () => {
    const binding = bound({ value: A });
    const button = { type: 'reset', form: field.form };
    field.type(B);
    binding.take({ value: B, onValueChange });
    page.dispatchEvent(from(button, 'click'));
    page.dispatchEvent(from(field.form, 'reset'));
    field.text = A;
    await aTask();
    assert.deepEqual(told, [B, A]);
    binding.take({ value: A, onValueChange });
    page.dispatchEvent(from(button, 'click'));
    page.dispatchEvent(from(field.form, 'reset'));
    binding.take({ value: '', onValueChange });
    field.text = A;
    await aTask();
    assert.equal(field.text, '');
    assert.deepEqual(told, [B, A]);
  });

  test("a script's reset leaves the state, and what the field shows of it", async () => {
    const binding = bound({ value: A });
    field.type(B);
    binding.take({ value: B, onValueChange });
    page.dispatchEvent(from(field.form, 'reset'));
    field.text = A;
    await aTask();
    assert.equal(field.text, B);
    assert.deepEqual(told, [B]);
  });

  test('without a state a reset is told of', async () => {
    bound({ defaultValue: A });
    assert.equal(field.getAttribute('value'), A);
    assert.deepEqual(field.writes, []);
    field.type(B);
    page.dispatchEvent(from(field.form, 'reset'));
    field.text = A;
    await aTask();
    assert.deepEqual(told, [B, A]);
  });

  test('what came before React is handed over, the last of each kind', () => {
    const heard: Event[] = [];
    const first = from(field, 'countrychange');
    const last = from(field, 'countrychange');
    const foreign = from({ localName: 'select' }, 'change');
    for (const event of [first, foreign, last]) page.dispatchEvent(event);
    const props = { onChange: (event: Event) => heard.push(event) };
    bound({ ...props, onCountryChange: (event: Event) => heard.push(event) });
    assert.deepEqual(heard, [last]);
    page.dispatchEvent(from(field, 'countrychange'));
    assert.deepEqual(heard, [last]);
  });

  test('what a server wrote is taken over; what was typed before stays the shopper’s', async () => {
    field.setAttribute('value', A);
    field.text = A;
    bound({ value: A }, true);
    assert.equal(field.text, A);
    // It counts as the host's, and not as a default that a session may replace.
    assert.deepEqual(field.writes, ['', A]);
    const other = new FakeField();
    other.setAttribute('value', A);
    other.text = B;
    field = other;
    bound({ value: A }, true);
    await aTask();
    assert.equal(other.text, B);
    assert.deepEqual(told, [B]);
  });

  test('a refusal is heard, though it bubbles to nobody', () => {
    const heard: string[] = [];
    bound({ onInvalid: ({ type }: Event) => heard.push(type) });
    field.dispatchEvent(new Event('invalid', { cancelable: true }));
    assert.deepEqual(heard, ['invalid']);
  });
});
