/** An endpoint of somebody else's, with the official SDK's verification. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';

export interface Received {
  readonly event: Stripe.Event;
  readonly header: string;
  readonly body: string;
}

export class WebhookReceiver {
  /** Events whose signature was verified, in order of arrival. */
  readonly events: Received[] = [];
  /** Calls that came, whatever was answered. */
  calls = 0;
  /** Answer of the next calls: a status, or `hang` for none at all. */
  answer: number | 'hang' = 200;
  secret = '';
  readonly #stripe = new Stripe('sk_test_unused');
  readonly #server = createServer((request, response) => void this.#receive(request, response));

  async listen(port = 0): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(port, '127.0.0.1', done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }

  /** Breaks off the calls that it has not answered. */
  hangUp(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** The objects of events of one type. */
  of(type: string): Stripe.Event[] {
    return this.events.map(({ event }) => event).filter((event) => event.type === type);
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    this.calls++;
    if (this.answer === 'hang') return;
    if (this.answer >= 300) {
      response.writeHead(this.answer).end();
      return;
    }
    const header = String(request.headers['stripe-signature']);
    try {
      const event = this.#stripe.webhooks.constructEvent(body, header, this.secret);
      this.events.push({ event, header, body });
      response.writeHead(this.answer).end();
    } catch {
      response.writeHead(400).end();
    }
  }
}
