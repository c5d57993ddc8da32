/** A TCP port that is free at this moment. */
export function freePort(): Promise<number>;

/** Starts a display and WebKitGTK's WebDriver; both end with this process. */
export function startWebKitDriver(paths: {
  readonly driver: string;
  readonly xvfb?: string;
}): Promise<{ port: number; display: string }>;
