export declare const PAGES: readonly string[];
export declare function addressesOf(
  version: string,
  hashes: Readonly<Record<string, string>>,
): string;
export declare function withAddresses(
  page: string,
  version: string,
  hashes: Readonly<Record<string, string>>,
): string;
export declare function addressProblems(root: string): string[];
export declare function writeAddresses(root: string): void;
