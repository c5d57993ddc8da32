'use server';
import { readPhone } from 'checkout-phone-field/server';

/** A server action: answers with what it got, or says why it takes no such number. */
export async function pay(_before, form) {
  const phone = readPhone(form.get('phone'), { country: 'FR', countries: ['FR', 'BE'] });
  if (!phone.accepted) return { refusal: 'We need a number of France or Belgium.' };
  // What only a server knows; it would save phone.e164 otherwise.
  if (phone.e164 === '+33600000000') return { refusal: 'Please give another number.' };
  return { got: JSON.stringify([...form].filter(([name]) => !name.startsWith('$'))) };
}
