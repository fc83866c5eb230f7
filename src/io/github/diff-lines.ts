/** Which lines of the new side a review comment may stand on: GitHub refuses a whole review for one line outside. */

/** Line numbers of the new file that stand in the hunks of a patch, as `pulls.listFiles` gives it. */
export function findDiffLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let next = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)?.[1];
    if (start !== undefined) next = Number(start);
    else if (next > 0 && (text.startsWith('+') || text.startsWith(' '))) lines.add(next++);
  }
  return lines;
}
