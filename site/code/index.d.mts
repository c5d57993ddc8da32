import type { Example } from '../examples/index.mjs';
export const printers: Record<
  string,
  { title: string; files: (example: Example) => Record<string, string> }
>;
