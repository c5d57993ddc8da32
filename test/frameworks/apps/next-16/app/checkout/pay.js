'use server';

/** A server action: answers with what it got. */
export async function pay(_before, form) {
  return JSON.stringify([...form].filter(([name]) => !name.startsWith('$')));
}
