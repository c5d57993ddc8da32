/** The checkout's side of one field: whether it takes part, and what keeps it in its place. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import {
  Checkout,
  type CheckoutHost,
  type PlacementModule,
} from '../../../src/checkout/checkout.js';
import type { CollectionErrorEvent } from '../../../src/checkout/collection-error-event.js';
import { type CheckoutModule, LateCheckout } from '../../../src/checkout/late-checkout.js';
import { aTask, HeldLater } from '../support/held-later.js';

/** A session that collects a number, unless it says otherwise. */
const collecting = (more: object = {}) => ({ phone_number_collection: { enabled: true }, ...more });
const setup = collecting({ mode: 'setup' });

/** The element, as far as the checkout knows it. */
class FakeHost extends EventTarget {
  isConnected = true;
  placementTarget = '';
  /** `code` of each error that it was told to fire. */
  readonly errors: string[] = [];

  constructor(
    public form: object | null,
    private readonly root: object = {},
  ) {
    super();
    this.addEventListener('collectionerror', (event) => {
      this.errors.push((event as CollectionErrorEvent).code);
    });
  }

  getRootNode(): object {
    return this.root;
  }
}

/** What keeps a field in its place, written down. */
class FakeKeeper {
  isMoving = false;
  readonly calls: unknown[][] = [];

  constructor(readonly host: unknown) {}

  follow(...given: unknown[]): void {
    this.calls.push(['follow', ...given]);
  }
  end(): void {
    this.calls.push(['end']);
  }
  left(): void {
    this.calls.push(['left']);
  }
  leaveWithHome(): void {
    this.calls.push(['leaveWithHome']);
  }
}

/** A field on the page, in a form of its own unless it is said. */
function field(host = new FakeHost({})) {
  const file = new HeldLater<PlacementModule>();
  const changed = mock.fn();
  const composing = () => false;
  // With its file there, as on a server and in the classic script; late-checkout.test.ts waits.
  const own = new HeldLater<CheckoutModule>();
  own.later.now = { Checkout };
  const it = new LateCheckout(
    host as unknown as CheckoutHost,
    (isNew) => isNew || changed(),
    composing,
    own.later,
    file.later,
  );
  const keepers: FakeKeeper[] = [];
  const come = () =>
    file.come({
      PlacementController: class extends FakeKeeper {
        constructor(...given: ConstructorParameters<typeof FakeKeeper>) {
          super(...given);
          keepers.push(this);
        }
      },
    });
  const changes = () => changed.mock.callCount();
  return { it, host, file, come, keepers, composing, changes };
}

/** A field that is kept in its place. */
async function placed(host?: FakeHost) {
  const all = field(host);
  all.it.take(collecting());
  await all.come();
  const keeper = all.keepers[0]!;
  keeper.calls.length = 0;
  return { ...all, keeper };
}

beforeEach(() => {
  mock.method(console, 'error', () => {});
});
afterEach(() => mock.restoreAll());

const said = () =>
  (console.error as unknown as ReturnType<typeof mock.fn>).mock.calls.map((call) =>
    String(call.arguments[0]),
  );

describe('part: off, on, error', () => {
  test('without a session it collects, by nobody’s terms', () => {
    const { it } = field();
    it.connect();
    assert.equal(it.isOff, false);
    assert.equal(it.terms, undefined);
    assert.equal(it.session, undefined);
  });

  test('a session that collects has terms', () => {
    const { it } = field();
    const session = collecting({ customer_details: { phone: '+33612345678' }, locale: 'fr' });
    it.take(session);
    assert.equal(it.session, session);
    assert.equal(it.isOff, false);
    assert.equal(it.terms?.prefill, '+33612345678');
    assert.equal(it.terms?.locale, 'fr');
  });

  test('a session that collects none turns it off', () => {
    const { it } = field();
    it.take({ mode: 'payment' });
    assert.equal(it.isOff, true);
    assert.equal(it.terms, undefined);
  });

  test('what frameworks set for nothing is no session', () => {
    for (const nothing of [null, undefined, '', false]) {
      const { it } = field();
      it.take({ mode: 'payment' });
      it.take(nothing);
      assert.equal(it.isOff, false, `${nothing}`);
      assert.equal(it.session, null);
      assert.equal(it.placement, 'inline');
    }
  });

  test('each to each, and no error of the one before is left', async () => {
    const { it, host } = field();
    for (const [session, isOff] of [
      [{ mode: 'payment' }, true],
      [collecting(), false],
      [setup, true],
      [collecting(), false],
      [{ mode: 'payment' }, true],
      [setup, true],
      [null, false],
    ] as const) {
      it.take(session);
      assert.equal(it.isOff, isOff, JSON.stringify(session));
    }
    await aTask();
    assert.deepEqual(host.errors, ['setup-mode-unsupported', 'setup-mode-unsupported']);
  });
});

describe('an error', () => {
  test('of setup mode is fired once, after the host’s own call, and said', async () => {
    const { it, host } = field();
    it.take(setup);
    assert.deepEqual(host.errors, [], 'the host may add its listener yet');
    await aTask();
    assert.deepEqual(host.errors, ['setup-mode-unsupported']);
    it.connect();
    it.disconnect();
    it.connect();
    await aTask();
    assert.equal(host.errors.length, 1);
    assert.equal(said().length, 1);
    assert.match(said()[0]!, /^<checkout-phone-field>: .*setup mode/);
  });

  test('of a session that can’t be understood', async () => {
    const { it, host } = field();
    it.take('cs_test_123');
    await aTask();
    assert.equal(it.isOff, true);
    assert.deepEqual(host.errors, ['invalid-session']);
  });

  test('waits for the page that it is on', async () => {
    const { it, host } = field();
    host.isConnected = false;
    it.take(setup);
    await aTask();
    assert.equal(it.isOff, true);
    assert.deepEqual(host.errors, []);
    assert.deepEqual(said(), []);
    host.isConnected = true;
    it.connect();
    await aTask();
    assert.deepEqual(host.errors, ['setup-mode-unsupported']);
  });

  test('is gone with a session that is right, though nobody heard of it', async () => {
    const { it, host } = field();
    host.isConnected = false;
    it.take(setup);
    it.take(collecting());
    host.isConnected = true;
    it.connect();
    await aTask();
    assert.deepEqual(host.errors, []);
  });
});

describe('one number a form', () => {
  /** Two fields of one form, the first of which collects. */
  function two(form: object | null = {}, root: object = {}) {
    const first = field(new FakeHost(form, root));
    const second = field(new FakeHost(form, root));
    first.it.take(collecting());
    second.it.take(collecting());
    return { first, second };
  }

  test('the second yields, and says so once', async () => {
    const { first, second } = two();
    assert.equal(first.it.isOff, false);
    assert.equal(second.it.isOff, true);
    assert.equal(second.changes(), 1);
    second.it.connect();
    second.it.take(collecting({ locale: 'fr' }));
    await aTask();
    assert.deepEqual(second.host.errors, ['duplicate-field']);
    assert.deepEqual(first.host.errors, []);
    assert.equal(first.changes(), 0);
    assert.equal(second.changes(), 1);
  });

  test('it takes over when the first leaves', async () => {
    const { first, second } = two();
    first.host.isConnected = false;
    first.it.disconnect();
    assert.equal(second.it.isOff, true, 'the first may be back in the same go');
    await aTask();
    assert.equal(second.it.isOff, false);
    assert.ok(second.changes() > 1, 'and tells its field');
    assert.equal(second.file.asked, 1, 'and finds its place');
  });

  test('it takes over when the first collects no more', async () => {
    const { first, second } = two();
    first.it.take({ mode: 'payment' });
    await aTask();
    assert.equal(second.it.isOff, false);
    first.it.take(collecting());
    assert.equal(first.it.isOff, true, 'who comes back is the second');
  });

  test('it takes over when the first goes to another form', async () => {
    const { first, second } = two();
    first.host.form = {};
    first.it.connect();
    await aTask();
    assert.equal(first.it.isOff, false);
    assert.equal(second.it.isOff, false);
  });

  test('a second that has no session any more yields to nobody', () => {
    const { second } = two();
    second.it.take(null);
    assert.equal(second.it.isOff, false);
    assert.equal(second.changes(), 2);
  });

  test('a second that takes over and yields again says so again', async () => {
    const { first, second } = two();
    first.it.disconnect();
    await aTask();
    second.it.disconnect();
    first.it.connect();
    second.it.connect();
    await aTask();
    assert.deepEqual(second.host.errors, ['duplicate-field', 'duplicate-field']);
  });

  test('a second that leaves yields to nobody, and the first goes on', async () => {
    const { first, second } = two();
    second.it.disconnect();
    assert.equal(second.it.isOff, false);
    await aTask();
    assert.equal(first.it.isOff, false);
    assert.equal(first.changes(), 0);
  });

  test('where there is no form, the document or the shadow root is one', () => {
    const { first, second } = two(null);
    assert.equal(first.it.isOff, false);
    assert.equal(second.it.isOff, true);
  });

  test('fields of two forms both collect, and so do two without a session', () => {
    const [one, other] = [field(), field()];
    for (const { it } of [one, other]) {
      it.take(collecting());
      assert.equal(it.isOff, false);
    }
    const form = {};
    for (const { it } of [field(new FakeHost(form)), field(new FakeHost(form))]) {
      it.connect();
      assert.equal(it.isOff, false);
    }
  });

  test('a first that only the placement has kept is asked to go before a second yields', async () => {
    const form = {};
    const first = await placed(new FakeHost(form));
    const second = field(new FakeHost(form));
    // What the first was written in has left: it goes with it.
    first.keeper.leaveWithHome = () => first.it.disconnect();
    second.it.take(collecting());
    assert.equal(second.it.isOff, false);
    await aTask();
    assert.deepEqual(second.host.errors, []);
  });
});

describe('the wish', () => {
  test('where it is written, or at its place once there is a session', () => {
    const { it } = field();
    assert.equal(it.placement, 'inline');
    it.take(collecting());
    assert.equal(it.placement, 'auto');
  });

  test('goes first, and anything but the two is none', () => {
    const { it } = field();
    it.take(collecting());
    it.placement = 'inline';
    assert.equal(it.placement, 'inline');
    it.placement = 'below' as 'auto';
    assert.equal(it.placement, 'auto');
    it.take(null);
    it.placement = 'auto';
    assert.equal(it.placement, 'auto');
    it.placement = undefined;
    assert.equal(it.placement, 'inline');
  });

  test('inline fetches nothing, auto does without a session', () => {
    const { it, file } = field();
    it.placement = 'inline';
    it.take(collecting());
    assert.equal(file.asked, 0);
    const other = field();
    other.it.placement = 'auto';
    assert.equal(other.file.asked, 1);
  });
});

describe('place: written, placed, given up', () => {
  test('nothing is fetched where nothing is to be placed', () => {
    for (const session of [null, { mode: 'payment' }, setup]) {
      const { it, file } = field();
      it.take(session);
      it.connect();
      it.retry();
      assert.equal(file.asked, 0);
      assert.equal(it.pending, undefined);
    }
  });

  test('pending until it stands there', async () => {
    const { it, come, keepers, host, composing } = field();
    host.placementTarget = '#email';
    it.take(collecting({ shipping_address_collection: {} }));
    let settled = false;
    void it.pending!.then(() => {
      settled = true;
    });
    await aTask();
    assert.equal(settled, false);
    await come();
    assert.equal(settled, true);
    assert.equal(it.pending, undefined);
    assert.equal(keepers[0]!.host, host);
    assert.deepEqual(keepers[0]!.calls, [
      ['follow', { shipping: true, target: '#email', composing }],
    ]);
  });

  test('by what is known when its file comes, and not when it was asked for', async () => {
    const { it, host, file, come, keepers, composing } = field();
    it.take(collecting());
    host.placementTarget = '.address';
    it.take(collecting({ shipping_address_collection: {} }));
    assert.equal(file.asked, 1);
    await come();
    assert.equal(keepers.length, 1);
    assert.deepEqual(keepers[0]!.calls, [
      ['follow', { shipping: true, target: '.address', composing }],
    ]);
  });

  test('not at all if it is off, unwished or gone by then', async () => {
    for (const happens of [
      ({ it }: ReturnType<typeof field>) => it.take({ mode: 'payment' }),
      ({ it }: ReturnType<typeof field>) => {
        it.placement = 'inline';
      },
      ({ it, host }: ReturnType<typeof field>) => {
        host.isConnected = false;
        it.disconnect();
      },
    ]) {
      const all = field();
      all.it.take(collecting());
      happens(all);
      await all.come();
      assert.deepEqual(all.keepers[0]?.calls, [['end']]);
    }
  });

  test('follows what changes, by the same keeper', async () => {
    const { it, keeper, keepers, file, composing } = await placed();
    it.take(collecting({ shipping_address_collection: {} }));
    const wish = { shipping: true, target: undefined, composing };
    assert.deepEqual(keeper.calls, [['follow', wish]]);
    it.connect();
    assert.deepEqual(keeper.calls.at(-1), ['follow', wish]);
    assert.equal(keepers.length, 1);
    assert.equal(file.asked, 1);
  });

  test('given up when the session or the wish says so', async () => {
    for (const happens of [
      (it: LateCheckout) => it.take({ mode: 'payment' }),
      (it: LateCheckout) => it.take(null),
      (it: LateCheckout) => {
        it.placement = 'inline';
      },
    ]) {
      const { it, keeper } = await placed();
      happens(it);
      assert.deepEqual(keeper.calls, [['end']]);
      it.take(collecting());
      it.placement = 'auto';
      assert.equal(keeper.calls.at(-1)![0], 'follow');
    }
  });

  test('a file that fails is asked for again by a retry, and by no retry before', async () => {
    const { it, file, come, keepers } = field();
    it.take(collecting());
    it.retry();
    assert.equal(file.asked, 1, 'on its way');
    await file.fail();
    assert.equal(it.pending, undefined);
    assert.equal(it.isOff, false);
    it.retry();
    assert.equal(file.asked, 2);
    await file.fail();
    it.retry();
    await come();
    assert.equal(keepers[0]!.calls.length, 1);
    it.retry();
    assert.equal(file.asked, 3);
    assert.equal(keepers[0]!.calls.length, 1, 'it stands there already');
  });
});

describe('moving', () => {
  test('is the keeper’s word', async () => {
    assert.equal(field().it.isMoving, false);
    const { it, keeper } = await placed();
    assert.equal(it.isMoving, false);
    keeper.isMoving = true;
    assert.equal(it.isMoving, true);
  });

  test('leaving in a move of ours is none', async () => {
    const form = {};
    const { it, keeper } = await placed(new FakeHost(form));
    const second = field(new FakeHost(form));
    second.it.take(collecting());
    keeper.isMoving = true;
    it.disconnect();
    await aTask();
    assert.equal(keeper.calls.flat().includes('left'), false);
    assert.equal(second.it.isOff, true, 'its form keeps its number');
    keeper.isMoving = false;
    it.disconnect();
    assert.deepEqual(keeper.calls.at(-1), ['left']);
    await aTask();
    assert.equal(second.it.isOff, false);
  });
});
