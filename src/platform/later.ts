/**
 * What the field needs only later: fetched when it is asked for, once. A fetch that failed is
 * forgotten, and whoever asks next tries again. Every file that comes after the shell comes so.
 */

/** Something that comes later. */
export interface Later<T> {
  /** It, if it is there; whoever has it already may put it here. */
  now: T | undefined;
  /** Gets it; calls at the same time share one fetch. Rejects if it can't be had now. */
  get(): Promise<T>;
}

/**
 * @param ask is told how often it has failed, so that it can ask under another address
 */
export function later<T>(ask: (failures: number) => Promise<T>): Later<T> {
  let failures = 0;
  let underway: Promise<T> | undefined;
  const it = {
    now: undefined as T | undefined,
    get: (): Promise<T> => {
      underway ??= ask(failures).then(
        (found) => {
          it.now = found;
          return found;
        },
        (error: unknown) => {
          failures += 1;
          underway = undefined;
          throw error;
        },
      );
      return underway;
    },
  };
  return it;
}

/** The same for many of a kind, each by its key. */
export function laterEach<T>(
  ask: (key: string, failures: number) => Promise<T>,
): (key: string) => Later<T> {
  const all: Record<string, Later<T>> = {};
  return (key) => {
    all[key] ??= later((failures) => ask(key, failures));
    return all[key];
  };
}
