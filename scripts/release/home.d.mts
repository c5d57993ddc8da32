interface Home {
  readonly repository: { readonly type: string; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}
export declare function homeOf(address: string): Home;
export declare function homeProblems(manifest: object, place?: string): string[];
