/** The events that the shop's webhook received, live. */
import type { ReceivedEvent } from '../merchant/received-events.js';
import { html, type Markup } from './html.js';
import { page } from './layout.js';

/** What one event says of the phone. */
function phoneIn({ event }: ReceivedEvent): Markup {
  const object = event.data.object as {
    phone?: string | null;
    customer_details?: { phone?: string | null } | null;
  };
  const before = event.data.previous_attributes as { phone?: string | null } | undefined;
  const phone = event.type.startsWith('checkout.') ? object.customer_details?.phone : object.phone;
  const path = event.type.startsWith('checkout.') ? 'customer_details.phone' : 'phone';
  return html`<code>${path}</code> ${
    before && 'phone' in before ? html`<s class="number">${before.phone ?? 'none'}</s> → ` : ''
  }<span class="number" dir="ltr">${phone ?? 'none'}</span>`;
}

/** One event as an item of the list. */
export function eventItem(received: ReceivedEvent): Markup {
  const { event, seq, receivedAt } = received;
  const time = new Date(receivedAt).toISOString();
  return html`<li class="event" data-seq="${seq}" data-type="${event.type}" data-id="${event.id}"><details><summary><span class="type">${event.type}</span><span class="said">${phoneIn(
    received,
  )}</span><span class="badge green">verified</span><time datetime="${time}">${time.slice(11, 19)}</time></summary><pre tabindex="0">${JSON.stringify(event, undefined, 2)}</pre></details></li>`;
}

export function eventsPage(
  latest: readonly ReceivedEvent[],
  outbox: { pending: number; failed: number } | undefined,
): string {
  const body = html`<div class="hero"><p class="kicker">Webhooks</p><h1>Events</h1>
<p class="lead">What the shop's webhook received, each signature verified with <code>constructEvent</code>.
<span class="live" id="live" role="status">Reload to see new ones.</span></p></div>
<ol class="card events" id="events" data-last="${latest[0]?.seq ?? 0}" reversed>${latest.map(eventItem)}</ol>
<p class="empty" id="empty"${latest.length ? html` hidden` : ''}>Nothing yet. Complete a checkout, or change a number.</p>
${
  outbox
    ? html`<p class="note">In the outbox: <b id="pending">${outbox.pending}</b> on the way, <b id="failed">${outbox.failed}</b> given up.</p>`
    : ''
}`;
  return page({ title: 'Events', tab: 'events', body, scripts: ['/public/events.js'] });
}
