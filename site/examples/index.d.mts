/** See `code/example.mjs`. */
export interface Example {
  title: string;
  text?: string;
  attributes?: Record<string, string | true>;
  properties?: Record<string, string>;
  children?: string;
  before?: string;
  after?: string;
  form?: boolean;
  css?: string;
  theme?: string;
  says?: string;
  shows?: { on: string[]; text: string };
  buttons?: { text: string; does: string }[];
}
export interface Entry {
  group: string;
  name: string;
  slug: string;
  example: Example;
}
export const groups: { id: string; title: string; entries: Entry[] }[];
export const entries: Entry[];
export function slugOf(name: string): string;
