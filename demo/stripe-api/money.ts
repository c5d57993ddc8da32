/**
 * Amounts in the smallest unit of their currency, as the API counts them.
 * https://docs.stripe.com/currencies lists the currencies without and with three decimals.
 */
const WITHOUT = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));
const THREE = new Set('bhd jod kwd omr tnd'.split(' '));

/** An amount as shoppers read it, e.g. `€18.00`, `¥1,800`. */
export function money(amount: number, currency: string): string {
  const digits = WITHOUT.has(currency) ? 0 : THREE.has(currency) ? 3 : 2;
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}
