/** Which revisions between two others have to be read to follow declared renames: most change nothing about them. */

import type { ContentHash, Snapshot } from '../syntax/facts.ts';

/** Those at either end of a step that touches a file with a declaration. `textOf` gives the text of a content. */
export function chooseBetween(
  snapshots: readonly Snapshot[],
  textOf: (hash: ContentHash) => string,
): readonly Snapshot[] {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (first === undefined || last === undefined || isSame(first, last)) return [];
  const touching = snapshots.map((snapshot, index) => {
    const previous = snapshots[index - 1];
    return previous !== undefined && listDifferences(previous, snapshot).some((hash) => DECLARATION.test(textOf(hash)));
  });
  return snapshots.filter((_, index) => isBetween(index, snapshots) && (touching[index] || touching[index + 1]));
}

/** In any dialect: `renamed-from`, `renamed_from`, `renamedFrom`. */
const DECLARATION = /renamed/i;

function isBetween(index: number, all: readonly Snapshot[]): boolean {
  return index > 0 && index < all.length - 1;
}

/** A model that is what it was has not changed, whatever it was meanwhile. */
function isSame(one: Snapshot, other: Snapshot): boolean {
  return one.files.size === other.files.size && listDifferences(one, other).length === 0;
}

/** Contents of either side that the other side does not have at that path. */
function listDifferences(one: Snapshot, other: Snapshot): readonly ContentHash[] {
  const ofOne = [...one.files].filter(([path, hash]) => other.files.get(path) !== hash);
  const ofOther = [...other.files].filter(([path, hash]) => one.files.get(path) !== hash);
  return [...ofOne, ...ofOther].map(([, hash]) => hash);
}
