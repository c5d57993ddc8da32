/** The events that the shop's webhook received, verified, each once, and who waits for new ones. */
import { EventEmitter } from 'node:events';
import type Stripe from 'stripe';
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
    const rows = await this.database.query<Row>(
      `insert into shop_events (id, object, received_at) values ($1, $2, $3)
       on conflict do nothing returning seq::int as seq, object, received_at`,
      [event.id, JSON.stringify(event), Date.now()],
    );
    for (const row of rows) this.#news.emit('event', shown(row));
  }

  /** The latest, newest first. */
  async latest(limit = 50): Promise<ReceivedEvent[]> {
    const rows = await this.database.query<Row>(
      'select seq::int as seq, object, received_at from shop_events order by seq desc limit $1::int',
      [limit],
    );
    return rows.map(shown);
  }

  /** Those behind one that is known, oldest first. */
  async since(seq: number): Promise<ReceivedEvent[]> {
    const rows = await this.database.query<Row>(
      'select seq::int as seq, object, received_at from shop_events where seq > $1 order by seq',
      [seq],
    );
    return rows.map(shown);
  }

  /** Calls back for each new event until the returned function is called. */
  watch(listener: (event: ReceivedEvent) => void): () => void {
    this.#news.on('event', listener);
    return () => this.#news.off('event', listener);
  }
}
