/** The events that the shop's webhook received, verified, each once, and who waits for new ones. */
import { EventEmitter } from 'node:events';
import type Stripe from 'stripe';
import { oneAtATime } from '../store/locks.js';
import type { Database } from '../store/sql.js';

export interface ReceivedEvent {
  readonly seq: number;
  readonly event: Stripe.Event;
  readonly receivedAt: number;
}

interface Row {
  readonly seq: number;
  readonly object: Stripe.Event;
  readonly received_at: number;
}
const shown = (row: Row): ReceivedEvent => ({
  seq: row.seq,
  event: row.object,
  receivedAt: row.received_at,
});

export class ReceivedEvents {
  readonly #news = new EventEmitter().setMaxListeners(0);
  constructor(private readonly database: Database) {}

  /** Keeps an event; one that is delivered again is known by its id and changes nothing. */
  async keep(event: Stripe.Event): Promise<void> {
    const isNew = await this.database.transaction(async (sql) => {
      // Numbers in the order of commits: a page that is told of number 8 has been told of number 7.
      await oneAtATime(sql, 'received');
      const rows = await sql.query(
        `insert into shop_events (id, object, received_at) values ($1, $2, $3)
         on conflict do nothing returning id`,
        [event.id, JSON.stringify(event), Date.now()],
      );
      return rows.length > 0;
    });
    if (isNew) this.#news.emit('news');
  }

  /** The latest, newest first. */
  async latest(limit = 50): Promise<ReceivedEvent[]> {
    const rows = await this.database.query<Row>(
      'select seq::int as seq, object, received_at from shop_events order by seq desc limit $1::int',
      [limit],
    );
    return rows.map(shown);
  }

  /** The next behind one that is known, oldest first; nothing when there are none. */
  async since(seq: number, limit = 100): Promise<ReceivedEvent[]> {
    const rows = await this.database.query<Row>(
      `select seq::int as seq, object, received_at from shop_events
       where seq > $1::bigint order by seq limit $2::int`,
      [seq, limit],
    );
    return rows.map(shown);
  }

  /** Calls back when there is something new, until the returned function is called. */
  watch(listener: () => void): () => void {
    this.#news.on('news', listener);
    return () => this.#news.off('news', listener);
  }
}
