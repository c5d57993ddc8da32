/** What is due by time: sessions that nobody completed expire, idempotency keys are forgotten. */
import type { Database } from './store/sql.js';
import { forgetOldKeys } from './stripe-api/idempotency.js';
import { expireOverdue } from './stripe-api/sessions.js';
import { API_VERSION } from './stripe-api/versions.js';

const EVERY_MS = 5000;
/** Nobody's request causes it. */
const CAUSE = { requestId: null, idempotencyKey: null, apiVersion: API_VERSION };

export class Housekeeping {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  /** @param changed told when sessions have expired */
  constructor(
    private readonly database: Database,
    private readonly changed: () => void,
  ) {}

  start(): void {
    this.#round = this.#tidy()
      // The database is away for a moment: there is a next time.
      .catch(() => {})
      .then(() => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.start(), EVERY_MS).unref();
      });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #tidy(): Promise<void> {
    for (let closed = 1; closed && !this.#stopped; ) {
      closed = await this.database.transaction((sql) => expireOverdue(sql, CAUSE));
      if (closed) this.changed();
    }
    await forgetOldKeys(this.database);
  }
}
