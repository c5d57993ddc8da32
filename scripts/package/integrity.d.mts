export const INTEGRITY: string;
export function hashOf(content: string | Uint8Array): string;
export function hashesBelow(folder: string): Record<string, string>;
export function writeIntegrity(cdn: string): void;
