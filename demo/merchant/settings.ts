/** What the shop must remember over restarts: secrets made once, and its webhook endpoint. */
import type Stripe from 'stripe';
import type { Database } from '../store/sql.js';

/** A setting, made on first use. */
export async function setting(
  database: Database,
  name: string,
  make: () => string,
): Promise<string> {
  const value = make();
  const [row] = await database.query<{ value: string }>(
    `insert into shop_settings (name, value) values ($1, $2)
     on conflict (name) do update set value = shop_settings.value returning value`,
    [name, value],
  );
  return row!.value;
}

/** Registers the shop's webhook once; on later starts tells its address, which may have moved. */
export async function registerWebhook(
  database: Database,
  stripe: Stripe,
  url: string,
): Promise<string> {
  const [known] = await database.query<{ value: string }>(
    `select value from shop_settings where name = 'webhook'`,
  );
  if (known) {
    const { id, secret } = JSON.parse(known.value);
    await stripe.webhookEndpoints.update(id, { url });
    return secret;
  }
  const endpoint = await stripe.webhookEndpoints.create(
    {
      url,
      enabled_events: ['customer.created', 'customer.updated', 'checkout.session.completed'],
      description: 'The shop',
    },
    // A start that dies before it has noted the secret gets the same endpoint again.
    { idempotencyKey: `shop-webhook ${url}` },
  );
  await database.query(`insert into shop_settings (name, value) values ('webhook', $1)`, [
    JSON.stringify({ id: endpoint.id, secret: endpoint.secret }),
  ]);
  return endpoint.secret!;
}
