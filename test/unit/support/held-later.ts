/** Files that come late, and only when the test lets them. */
import { type Later, later } from '../../../src/platform/later.js';

/** The next task: all that was put off to the end of this one has run by then. */
export const aTask = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Something that comes, or fails, when the test says so. */
export class HeldLater<T> {
  /** How often it was fetched. */
  asked = 0;
  #settle: { resolve(found: T): void; reject(error: unknown): void } | undefined;
  readonly later: Later<T> = later(() => {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  });

  /** It arrives, and whoever waited has heard of it. */
  async come(found: T): Promise<void> {
    this.#settle!.resolve(found);
    await aTask();
  }

  /** It can't be had this time. */
  async fail(): Promise<void> {
    this.#settle!.reject(new Error('The file can’t be had'));
    await aTask();
  }
}
