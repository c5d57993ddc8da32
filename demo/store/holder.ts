/**
 * One process at a time on a folder of data. The embedded database has no lock of its own: a second
 * process on the same folder would write over what the first has committed.
 *
 * Beside the folder stands another with one small file, whose name is a number and whose text says
 * which process holds the data. Whoever wants them adds the file with the next number, which only
 * one can do, and only when the holder is gone. A number is never used again: nobody can free the
 * place of another by being slow.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when another process holds the folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data in ${folder} are in use by process ${pid}. End it first, or set DEMO_DATA to another folder.`,
    );
  }
}

interface Holder {
  /** 0 after the holder has left. */
  readonly pid: number;
  /** When that process began, in the system's own count; tells it from a later one of its number. */
  readonly began: string;
}

/** When a process began; empty where the system does not tell (only Linux does, in /proc). */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name, in brackets, and may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive({ pid, began }: Holder): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive as well.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !began || beginOf(pid) === began;
}

function readHolder(file: string): Holder {
  try {
    const { pid, began } = JSON.parse(readFileSync(file, 'utf8'));
    return { pid: Number.isSafeInteger(pid) ? pid : 0, began: String(began ?? '') };
  } catch {
    return { pid: 0, began: '' };
  }
}

/**
 * Takes a folder for this process.
 *
 * @returns gives it back
 * @throws FolderInUse while another process holds it
 */
export function holdFolder(folder: string): () => void {
  const place = `${folder}.holder`;
  mkdirSync(place, { recursive: true });
  const numbers = () =>
    readdirSync(place)
      .filter((name) => /^\d{1,15}$/.test(name))
      .map(Number)
      .sort((a, b) => a - b);
  const me = JSON.stringify({ pid: process.pid, began: beginOf(process.pid) });
  // Written elsewhere and linked: the file has its text from its first moment.
  const draft = join(place, `draft-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, me);
  try {
    for (;;) {
      const last = numbers().at(-1) ?? 0;
      const holder = readHolder(join(place, String(last)));
      if (last && isAlive(holder)) throw new FolderInUse(folder, holder.pid);
      const mine = join(place, String(last + 1));
      try {
        linkSync(draft, mine);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      const all = numbers();
      if (all.at(-1) !== last + 1) {
        rmSync(mine, { force: true });
        continue;
      }
      for (const old of all.slice(0, -1)) rmSync(join(place, String(old)), { force: true });
      return () => writeFileSync(mine, JSON.stringify({ pid: 0, began: '' }));
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
