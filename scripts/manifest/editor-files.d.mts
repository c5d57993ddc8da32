/** What editors read of the package in `root`: data, in the form of their schemas, by name of file. */
// biome-ignore lint/suspicious/noExplicitAny: JSON, which the tests hold against the schemas.
export function editorFiles(root: string): Readonly<Record<string, any>>;
