/**
 * Delivers what stands in the outbox until the endpoint answers 2xx, with growing pauses. Each
 * endpoint has a line of its own: one that hangs delays nobody else's events. The outbox is in the
 * database, so a crash loses nothing; a crash between an answer and its note makes a second
 * delivery, which is why receivers go by the event's id.
 */
import type { Database } from '../store/sql.js';
import { now } from '../stripe-api/ids.js';
import type { ApiEvent, WebhookEndpoint } from '../stripe-api/objects.js';
import { signatureHeader } from './signature.js';

export interface DeliveryOptions {
  /** Pause before the second attempt; doubles each time, up to an hour. */
  readonly firstPauseMs: number;
  /** Attempts before a delivery is given up. */
  readonly attempts: number;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
}

export const defaults: DeliveryOptions = { firstPauseMs: 1000, attempts: 20, timeoutMs: 10_000 };
const LONGEST_PAUSE_MS = 60 * 60 * 1000;
/** Calls under way to one endpoint at most. */
const PER_ENDPOINT = 4;
/** Wait before the outbox is looked at again without a nudge: another process may have written. */
const LOOK_MS = 5000;

interface Due {
  readonly id: number;
  readonly attempts: number;
  readonly endpoint_id: string;
  readonly event: ApiEvent;
  readonly endpoint: WebhookEndpoint;
  readonly secret: string;
}

/** Pause after so many attempts. */
export const pauseAfter = (attempts: number, firstPauseMs: number): number =>
  Math.min(firstPauseMs * 2 ** (attempts - 1), LONGEST_PAUSE_MS);

/** The postman: start it once, nudge it after each change. */
export class Delivery {
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #again = false;
  readonly #stopping = new AbortController();
  /** Calls under way, by endpoint. */
  readonly #underWay = new Map<string, Set<Promise<void>>>();

  constructor(
    private readonly database: Database,
    private readonly options: DeliveryOptions = defaults,
  ) {}

  /** Looks for due deliveries now. */
  nudge(): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#looking) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#looking = this.#look()
      .catch(() => LOOK_MS)
      .then((wait) => {
        this.#looking = undefined;
        if (this.#stopping.signal.aborted) return;
        if (this.#again) {
          this.#again = false;
          this.nudge();
        } else {
          this.#timer = setTimeout(() => this.nudge(), Math.min(wait, LOOK_MS)).unref();
        }
      });
  }

  /** Breaks off what is under way: it stays in the outbox. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearTimeout(this.#timer);
    await this.#looking;
    await Promise.all([...this.#underWay.values()].flatMap((calls) => [...calls]));
  }

  /** Sends off what is due and has room in its endpoint's line; answers how long to wait. */
  async #look(): Promise<number> {
    for (const delivery of await this.#claim()) {
      const calls = this.#underWay.get(delivery.endpoint_id) ?? new Set();
      this.#underWay.set(delivery.endpoint_id, calls);
      const call = this.#attempt(delivery)
        // Not noted: it becomes due again by itself.
        .catch(() => {})
        .finally(() => {
          calls.delete(call);
          if (!calls.size) this.#underWay.delete(delivery.endpoint_id);
          this.nudge();
        });
      calls.add(call);
    }
    const [next] = await this.database.query<{ due: number | null }>(
      `select min(due_at) as due from deliveries where status = 'pending' and due_at > $1`,
      [Date.now()],
    );
    return next?.due == null ? LONGEST_PAUSE_MS : Math.max(next.due - Date.now(), 20);
  }

  /**
   * Takes due deliveries. They become due again after the pause whatever happens, so one taken by a
   * process that dies is taken up by the next.
   */
  #claim(): Promise<Due[]> {
    const full = [...this.#underWay]
      .filter(([, calls]) => calls.size >= PER_ENDPOINT)
      .map(([id]) => id);
    return this.database.transaction(async (sql) => {
      const rows = await sql.query<Due>(
        `select d.id::int as id, d.attempts, d.endpoint_id, e.object as event,
           w.object as endpoint, w.secret
         from deliveries d join events e on e.id = d.event_id
         join webhook_endpoints w on w.id = d.endpoint_id
         where d.status = 'pending' and d.due_at <= $1 and d.id in (
           select id from (
             select id, row_number() over (partition by endpoint_id order by id) as place
             from deliveries
             where status = 'pending' and due_at <= $1 and endpoint_id <> all ($2::text[])
           ) as lines where place <= ${PER_ENDPOINT})
         order by d.id for update of d skip locked`,
        [Date.now(), full],
      );
      // A line that is partly taken has less room.
      const room = new Map(
        [...this.#underWay].map(([id, calls]) => [id, PER_ENDPOINT - calls.size]),
      );
      const taken = rows.filter(({ endpoint_id: id }) => {
        const left = room.get(id) ?? PER_ENDPOINT;
        room.set(id, left - 1);
        return left > 0;
      });
      for (const row of taken) {
        const pause = pauseAfter(row.attempts + 1, this.options.firstPauseMs);
        await sql.query(
          'update deliveries set attempts = attempts + 1, due_at = $2 where id = $1',
          [row.id, Date.now() + this.options.timeoutMs + pause],
        );
      }
      return taken;
    });
  }

  async #attempt({ id, attempts, event, endpoint, secret }: Due): Promise<void> {
    const body = JSON.stringify(event, undefined, 2);
    let answer: string;
    let arrived = false;
    try {
      const response = await fetch(endpoint.url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: AbortSignal.any([
          this.#stopping.signal,
          AbortSignal.timeout(this.options.timeoutMs),
        ]),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'CheckoutDemo/1.0 (webhooks)',
          'stripe-signature': signatureHeader(body, secret, now()),
        },
      });
      // The body is not read: what it says is of no use, and it may never end.
      await response.body?.cancel();
      answer = String(response.status);
      arrived = response.ok;
    } catch (error) {
      answer = (error as Error).name === 'TimeoutError' ? 'no answer in time' : 'not reached';
    }
    const made = attempts + 1;
    const isLast = made >= this.options.attempts && !this.#stopping.signal.aborted;
    const status = arrived ? 'delivered' : isLast ? 'failed' : 'pending';
    await this.database.query(
      'update deliveries set status = $2, due_at = $3, last_answer = $4 where id = $1',
      [id, status, Date.now() + pauseAfter(made, this.options.firstPauseMs), answer],
    );
  }
}
