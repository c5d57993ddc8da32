'use server';
import { readPhone } from 'checkout-phone-field/server';
import { storePhone } from './customer.js';

/** A server action of an edit page, where the number is optional. */
export async function save(_before, form) {
  const text = form.get('phone');
  // No entry is not an empty one: the page has not asked.
  if (text === null) return 'unchanged';
  // Without script it is what was typed.
  const phone = readPhone(text, { country: 'FR' });
  if (phone.problem !== 'empty' && !phone.accepted) return 'refused';
  // Next draws the page again with it.
  await storePhone(phone.e164);
  return 'saved';
}
