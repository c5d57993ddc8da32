/** A package that is installed beside ours. */
export interface RuntimeDependency {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json. */
  readonly license: string;
  /** Where it lies. */
  readonly folder: string;
  /** The file with its licence's text, if it ships one. */
  readonly licenceFile: string | undefined;
}

/** Every package that npm installs beside the one whose package.json lies in `root`. */
export function runtimeDependencies(root: string): readonly RuntimeDependency[];
