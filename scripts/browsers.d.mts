/** The engines that the tests run in. */
export const ENGINES: readonly string[];

/** Where a browser is, and what drives it. */
export interface FoundBrowser {
  readonly engine: string;
  readonly by: string;
  readonly binary: string;
  /** WebKit only. */
  readonly driver: string;
  /** WebKit only. */
  readonly xvfb?: string;
}

/** Where a browser is; undefined if it is not on this machine. */
export function findBrowser(engine: string): FoundBrowser | undefined;

/** How Chromium is started: with what every one of its windows here needs, and without what none does. */
export const CHROMIUM_ARGS: string[];
