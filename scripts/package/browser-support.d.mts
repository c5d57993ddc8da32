type Browser = 'chrome' | 'edge' | 'firefox' | 'safari' | 'safari_ios';

/** The first version that has a feature whole and without a flag; undefined if none has. */
export function since(key: string, browser: Browser): string | undefined;

/** The first versions of each browser that have all features of these ranks. */
export function oldest(...ranks: ('needed' | 'look' | 'extra')[]): Record<Browser, string>;

/** docs/browsers.md with its tables renewed. */
export function renewed(text: string): string;
