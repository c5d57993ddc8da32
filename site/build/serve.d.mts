export function serveSite(
  folder: string,
  options?: { port?: number; below?: string },
): Promise<{ address: string; stop: () => void }>;
