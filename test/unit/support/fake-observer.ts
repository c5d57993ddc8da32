/** A MutationObserver that sees what the test says has changed. */
export class FakeMutationObserver {
  static readonly made: FakeMutationObserver[] = [];
  /** What is observed at present. */
  readonly observed = new Map<unknown, MutationObserverInit>();

  constructor(readonly callback: () => void) {
    FakeMutationObserver.made.push(this);
  }

  observe(target: unknown, options: MutationObserverInit): void {
    this.observed.set(target, options);
  }

  takeRecords(): MutationRecord[] {
    return [];
  }

  disconnect(): void {
    this.observed.clear();
  }

  /** An attribute changed on, or below, what may be observed. */
  static change(target: unknown, attribute: string): void {
    for (const { observed, callback } of FakeMutationObserver.made) {
      if (observed.get(target)?.attributeFilter?.includes(attribute)) callback();
    }
  }
}
