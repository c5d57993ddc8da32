/**
 * Delivers what stands in the outbox until the endpoint answers 2xx, with growing pauses. The
 * outbox is in the database, so a crash loses nothing; a crash between an answer and its note makes
 * a second delivery, which is why receivers go by the event's id.
 */
import type { Database, Sql } from '../store/sql.js';
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
const BATCH = 20;

interface Due {
  readonly id: number;
  readonly attempts: number;
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
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(
    private readonly database: Database,
    private readonly options: DeliveryOptions = defaults,
  ) {}

  /** Looks for due deliveries now. */
  nudge(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#running = this.#round()
      .catch(() => LONGEST_PAUSE_MS)
      .then((wait) => {
        this.#running = undefined;
        if (this.#stopped) return;
        if (this.#again) {
          this.#again = false;
          this.nudge();
        } else {
          // A second instance may share the database: look now and then all the same.
          this.#timer = setTimeout(() => this.nudge(), Math.min(wait, 5000)).unref();
        }
      });
  }

  /** Ends after what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Delivers what is due; answers how long to wait for the next. */
  async #round(): Promise<number> {
    for (;;) {
      const due = await this.#claim();
      if (!due.length) break;
      await Promise.all(due.map((delivery) => this.#attempt(delivery)));
    }
    const [next] = await this.database.query<{ due: number | null }>(
      `select min(due_at) as due from deliveries where status = 'pending'`,
    );
    return next?.due == null ? LONGEST_PAUSE_MS : Math.max(next.due - Date.now(), 20);
  }

  /**
   * Takes due deliveries. They become due again after the pause whatever happens, so one taken by a
   * process that dies is taken up by the next.
   */
  #claim(): Promise<Due[]> {
    return this.database.transaction(async (sql: Sql) => {
      const rows = await sql.query<Due>(
        `select d.id::int as id, d.attempts, e.object as event, w.object as endpoint, w.secret
         from deliveries d join events e on e.id = d.event_id
         join webhook_endpoints w on w.id = d.endpoint_id
         where d.status = 'pending' and d.due_at <= $1
         order by d.id limit ${BATCH} for update of d skip locked`,
        [Date.now()],
      );
      for (const row of rows) {
        const pause = pauseAfter(row.attempts + 1, this.options.firstPauseMs);
        await sql.query(
          'update deliveries set attempts = attempts + 1, due_at = $2 where id = $1',
          [row.id, Date.now() + this.options.timeoutMs + pause],
        );
      }
      return rows;
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
        signal: AbortSignal.timeout(this.options.timeoutMs),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'CheckoutDemo/1.0 (webhooks)',
          'stripe-signature': signatureHeader(body, secret, now()),
        },
      });
      await response.body?.cancel();
      answer = String(response.status);
      arrived = response.ok;
    } catch (error) {
      answer = (error as Error).name === 'TimeoutError' ? 'no answer in time' : 'not reached';
    }
    const made = attempts + 1;
    const status = arrived ? 'delivered' : made >= this.options.attempts ? 'failed' : 'pending';
    await this.database.query(
      'update deliveries set status = $2, due_at = $3, last_answer = $4 where id = $1',
      [id, status, Date.now() + pauseAfter(made, this.options.firstPauseMs), answer],
    );
  }
}
