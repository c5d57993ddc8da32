/** The door to the checkout, before its file has come, when it fails, and when it comes at last. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import {
  Checkout,
  type CheckoutHost,
  type PlacementModule,
} from '../../../src/checkout/checkout.js';
import { type CheckoutModule, LateCheckout } from '../../../src/checkout/late-checkout.js';
import { aTask, HeldLater } from '../support/held-later.js';

const collecting = {
  phone_number_collection: { enabled: true },
  customer_details: { phone: '+33612345678' },
};

/** A page, as far as a press is heard on it. */
class FakePage extends EventTarget {
  /** Node's own knows a flag for the phase only where a listener is added. */
  override removeEventListener(type: string, listener: EventListener, capture: boolean): void {
    super.removeEventListener(type, listener, { capture });
  }
  /** Presses a control: whether the page's own listeners hear of it. */
  press(control: object): boolean {
    let isHeard = false;
    this.addEventListener('click', () => {
      isHeard = true;
    });
    const event = new Event('click', { cancelable: true });
    Object.defineProperty(event, 'composedPath', { value: () => [control] });
    this.dispatchEvent(event);
    assert.equal(event.defaultPrevented, !isHeard, 'what the page does not hear does nothing');
    return isHeard;
  }
}

/** A control of a form, itself the nearest button of a press on it. */
class Control {
  clicks = 0;
  constructor(
    readonly form: object | null,
    readonly type = 'submit',
  ) {}
  closest() {
    return this;
  }
  click() {
    this.clicks += 1;
  }
}
const control = (...given: ConstructorParameters<typeof Control>) => new Control(...given);

function door() {
  const form = {};
  const ownerDocument = new FakePage();
  const host = Object.assign(new EventTarget(), {
    isConnected: true,
    placementTarget: '',
    form,
    ownerDocument,
    getRootNode: () => ownerDocument,
  });
  const file = new HeldLater<CheckoutModule>();
  const placement = new HeldLater<PlacementModule>();
  const reads: boolean[] = [];
  const it = new LateCheckout(
    host as unknown as CheckoutHost,
    (isNew) => reads.push(isNew),
    () => false,
    file.later,
    placement.later,
  );
  return {
    it,
    form,
    page: ownerDocument,
    file,
    placement,
    reads,
    come: () => file.come({ Checkout }),
  };
}

describe('the door to the checkout', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  test('fetches nothing where there is no session and no place to be found', () => {
    const { it, file } = door();
    it.connect();
    it.take(null);
    it.placement = 'inline';
    it.retry();
    assert.equal(file.asked, 0);
    assert.equal(it.awaited, undefined);
    assert.equal(it.pending, undefined);
  });

  test('asks at once for a session, and works as without one until it is read', async () => {
    const { it, file, reads, come } = door();
    it.take(collecting);
    assert.equal(file.asked, 1);
    assert.equal(it.session, collecting);
    assert.equal(it.placement, 'auto');
    assert.deepEqual([it.terms, it.isOff, it.isMoving], [undefined, false, false]);
    assert.ok(it.awaited && it.pending);
    await come();
    assert.equal(it.terms?.prefill, '+33612345678');
    assert.deepEqual(reads, [true]);
    assert.equal(it.awaited, undefined);
  });

  test('reads the session that there is when the file comes', async () => {
    const { it, file, reads, come } = door();
    it.take({ mode: 'payment' });
    it.take(collecting);
    assert.equal(file.asked, 1);
    await come();
    assert.equal(it.terms?.prefill, '+33612345678');
    it.take({ mode: 'payment' });
    assert.equal(it.isOff, true, 'from then on at once');
    assert.deepEqual(reads, [true, true]);
  });

  test('holds the field back for a second and no longer', async () => {
    const { it, come } = door();
    it.take(collecting);
    mock.timers.tick(999);
    await aTask();
    assert.ok(it.awaited);
    mock.timers.tick(1);
    await aTask();
    assert.equal(it.awaited, undefined);
    assert.ok(it.pending, 'it is still on its way');
    await come();
    assert.equal(it.terms?.prefill, '+33612345678');
  });

  test('holds nothing back for a wish of a place alone', async () => {
    const { it, file, placement, come } = door();
    it.placement = 'auto';
    assert.equal(file.asked, 1);
    assert.equal(it.awaited, undefined);
    await come();
    assert.equal(it.isOff, false);
    assert.equal(placement.asked, 1);
  });

  test('a file that fails is asked for again by a touch, and holds nothing back', async () => {
    const { it, file, reads, come } = door();
    it.take(collecting);
    await file.fail();
    assert.deepEqual([it.awaited, it.pending, it.isOff], [undefined, undefined, false]);
    assert.deepEqual(reads, []);
    it.retry();
    assert.equal(file.asked, 2);
    assert.equal(it.awaited, undefined);
    await come();
    assert.equal(it.terms?.prefill, '+33612345678');
  });

  test('a submit waits, once, until the session is read', async () => {
    mock.timers.reset();
    const { it, form, page, file } = door();
    const button = control(form);
    it.take(collecting);
    assert.equal(page.press(button), false);
    assert.equal(page.press(button), false, 'a double click is one');
    assert.equal(button.clicks, 0);
    void file.come({ Checkout });
    while (it.awaited) await Promise.resolve();
    assert.equal(button.clicks, 0, 'the field is drawn first');
    await new Promise((done) => setTimeout(done));
    assert.equal(button.clicks, 1);
    assert.equal(page.press(button), true, 'from then on nothing waits');
  });

  test('only what submits this form waits', () => {
    const { it, form, page } = door();
    it.take(collecting);
    for (const other of [control({}), control(null), control(form, 'button')]) {
      assert.equal(page.press(other), true);
    }
    assert.equal(page.press(control(form, 'image')), false);
  });
});
