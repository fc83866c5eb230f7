/** Maps places in the merge to places in the head of the pull request, file by file and only where they differ. */

import type { ProjectInput } from '../io/project-input.ts';
import type { MapLine } from './annotate.ts';
import { mapLines } from './map-lines.ts';

export function createLineMap(inputs: readonly ProjectInput[]): MapLine {
  const known = new Map<string, ReadonlyMap<number, number> | undefined>();
  return (path, line) => {
    if (!known.has(path)) known.set(path, mapFile(inputs, path));
    const lines = known.get(path);
    return lines === undefined ? line : lines.get(line);
  };
}

/** Undefined where both have the same text, or the head has no such file. */
function mapFile(inputs: readonly ProjectInput[], path: string): ReadonlyMap<number, number> | undefined {
  for (const { snapshots, head, contents } of inputs) {
    const merged = snapshots.after.files.get(path);
    const alone = head?.files.get(path);
    if (merged === undefined || alone === undefined || merged === alone) continue;
    return mapLines(decode(contents.get(merged)), decode(contents.get(alone)));
  }
  return undefined;
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** Lines of the head of the pull request, or where it is not known by itself, of what was reviewed. */
export function createLineReader(inputs: readonly ProjectInput[]): (path: string, line: number) => string | undefined {
  const known = new Map<string, readonly string[]>();
  return (path, line) => {
    const lines = known.get(path) ?? readFile(inputs, path).split('\n');
    known.set(path, lines);
    return lines[line - 1];
  };
}

function readFile(inputs: readonly ProjectInput[], path: string): string {
  for (const { snapshots, head, contents } of inputs) {
    const hash = (head ?? snapshots.after).files.get(path);
    if (hash !== undefined) return decode(contents.get(hash));
  }
  return '';
}
