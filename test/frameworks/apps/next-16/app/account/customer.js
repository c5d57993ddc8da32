import { cookies } from 'next/headers';

/** The number on file, as a database would answer. */
export async function storedPhone() {
  return (await cookies()).get('phone')?.value ?? '+33612345678';
}

/** Keeps a number. As it sets a cookie, Next draws the page again after the action. */
export async function storePhone(number) {
  (await cookies()).set('phone', number);
}
