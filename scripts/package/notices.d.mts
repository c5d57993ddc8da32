/** The name of the file with the notices. */
export const NOTICES: string;

/** The licences that may be bundled or installed beside ours, as SPDX expressions. */
export const ACCEPTED: readonly string[];

/** Names of the packages whose code is in the files of a folder, sorted. */
export function bundledPackages(cdn: string): readonly string[];

/** The notices for the packages of these names and for the metadata. */
export function noticesFor(names: readonly string[]): string;
