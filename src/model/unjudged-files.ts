/** Files that hold something else than the model they held on the other side, or lie beyond a bound: unknown, not empty. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import type { Model } from './model.ts';

export function findUnjudged(model: Model, other: Model): readonly UnreadFile[] {
  const foreign = model.foreignFiles.map((file) => ({
    file,
    reason: 'holds no block that MML knows, and held a model on the other side',
  }));
  const binary = model.binaryFiles.map((file) => ({ file, reason: 'is not text, and held a model on the other side' }));
  const unjudged = [...foreign, ...binary];
  const others = new Set(unjudged.map(({ file }) => file.path));
  const leftOut = model.leftOut.filter(({ path }) => !others.has(path));
  if (unjudged.length === 0) return leftOut;
  const models = pathsOfModels(other);
  return [
    ...leftOut,
    ...unjudged.filter(({ file }) => models.has(file.path)).map(({ file, reason }) => ({ path: file.path, reason })),
  ];
}

function pathsOfModels(model: Model): ReadonlySet<string> {
  const others = new Set<SourceFile>([...model.foreignFiles, ...model.binaryFiles]);
  return new Set(model.files.filter((file) => !others.has(file) && file.facts.rowCount > 0).map((file) => file.path));
}
