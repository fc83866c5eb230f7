/** Leaves out model files that lie beyond a bound before any of them is parsed, and says of each why. */

import type { Selection } from '../io/snapshot-reader.ts';
import type { Limits } from '../policy/config.ts';
import type { UnreadFile } from '../syntax/facts.ts';
import { groupDigits } from '../text/group-digits.ts';

/** What may be read of one side: paths too long and paths too many are unread. */
export function boundPaths(selection: Selection, limits: Pick<Limits, 'fileCount' | 'pathLength'>): Selection {
  const isWithin = selection.paths.length <= limits.fileCount;
  if (isWithin && selection.paths.every((path) => path.length <= limits.pathLength)) return selection;
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
