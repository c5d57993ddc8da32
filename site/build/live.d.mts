import type { Entry } from '../examples/index.mjs';
export function livePath(entry: Pick<Entry, 'group' | 'slug'>, framework: string): string;
export function buildLive(output: string): Promise<void>;
