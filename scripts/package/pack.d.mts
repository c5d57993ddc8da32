/** What a program said. */
export interface Outcome {
  readonly status: number | null;
  /** Standard output. */
  readonly output: string;
  /** Standard output and errors. */
  readonly all: string;
}

/** What npm says of a tarball. */
export interface PackList {
  readonly filename: string;
  readonly version: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** Bytes of its files. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** The package, packed and installed. */
export interface Packed {
  readonly tarball: string;
  readonly list: PackList;
  /** A folder with nothing but a package.json and node_modules. */
  readonly app: string;
  /** The package in that folder's node_modules. */
  readonly folder: string;
}

/** Runs a program without colours; never throws. */
export function run(command: string, args: readonly string[], cwd: string): Outcome;

/** The same for a program that has to succeed; returns its standard output. */
export function must(command: string, args: readonly string[], cwd: string): string;

/** Packs the package in `folder` into the folder `target`; runs no script of the package. */
export function packFolder(folder: string, target: string): PackList;

/** Builds what is stale, packs, and installs into `workspace`/app. */
export function packAndInstall(workspace: string): Packed;
