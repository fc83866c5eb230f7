/** Leaves out model files that lie beyond a bound before any of them is parsed, and says of each why. */

import type { ReadSnapshots, Selection } from '../io/snapshot-reader.ts';
import type { Limits } from '../policy/config.ts';
import { exceedsWords } from '../syntax/count-words.ts';
import type { Snapshot, UnreadFile } from '../syntax/facts.ts';
import { sortBy } from '../text/compare.ts';
import { groupDigits } from '../text/group-digits.ts';

/** What may be read of one side: paths too long and paths too many are unread. */
export function boundPaths(selection: Selection, limits: Pick<Limits, 'fileCount' | 'pathLength'>): Selection {
  const paths: string[] = [];
  const unread: UnreadFile[] = [...selection.unread];
  for (const path of selection.paths) {
    const reason = explainPath(path, paths.length, limits);
    if (reason === undefined) paths.push(path);
    else unread.push({ path, reason });
  }
  return { ...selection, paths, unread };
}

function explainPath(
  path: string,
  known: number,
  { fileCount, pathLength }: Pick<Limits, 'fileCount' | 'pathLength'>,
): string | undefined {
  if (path.length > pathLength)
    return `has a path of ${groupDigits(path.length)} characters, more than ${groupDigits(pathLength)} (limits.path-length)`;
  return known < fileCount
    ? undefined
    : `comes after the ${groupDigits(fileCount)} model files that are read (limits.file-count)`;
}

/** Takes files out that would cost the parser too much. */
export function boundWords({ snapshots, contents }: ReadSnapshots, most: number): ReadSnapshots {
  const tooMany = new Set(Array.from(contents, ([hash, bytes]) => (exceedsWords(bytes, most) ? hash : undefined)));
  tooMany.delete(undefined);
  return tooMany.size === 0
    ? { snapshots, contents }
    : {
        snapshots: snapshots.map((snapshot) => leaveOut(snapshot, tooMany, most)),
        contents: new Map(Array.from(contents).filter(([hash]) => !tooMany.has(hash))),
      };
}

function leaveOut(snapshot: Snapshot, hashes: ReadonlySet<string | undefined>, most: number): Snapshot {
  const reason = `holds more than ${groupDigits(most)} words and signs (limits.file-words)`;
  const files = Array.from(snapshot.files);
  const unread = files.filter(([, hash]) => hashes.has(hash)).map(([path]) => ({ path, reason }));
  return {
    ...snapshot,
    files: new Map(files.filter(([, hash]) => !hashes.has(hash))),
    unread: sortBy([...snapshot.unread, ...unread], ({ path }) => path),
  };
}
