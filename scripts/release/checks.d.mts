/** The newest version that a changelog speaks of: its first heading of the second level. */
export function newestInChangelog(text: string): string | undefined;

/** Names of the changesets that no version has taken yet. */
export function pendingChangesets(root: string): readonly string[];

/** Sentences on what keeps a repository from being published; none when nothing does. */
export function releaseProblems(root: string, tag?: string, place?: string): readonly string[];
