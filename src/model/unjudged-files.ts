/** Files whose path held a model on the other side and that hold none on this one: unknown, not empty. */

import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import type { Model } from './element.ts';

export function findUnjudged(model: Model, other: Model): readonly UnreadFile[] {
  const foreign = model.foreignFiles.map((file) => ({
    file,
    reason: 'holds no block that MML knows, and held a model on the other side',
  }));
  const binary = model.binaryFiles.map((file) => ({ file, reason: 'is not text, and held a model on the other side' }));
  const unjudged = [...foreign, ...binary];
  if (unjudged.length === 0) return [];
  const models = pathsOfModels(other);
  return unjudged.filter(({ file }) => models.has(file.path)).map(({ file, reason }) => ({ path: file.path, reason }));
}

function pathsOfModels(model: Model): ReadonlySet<string> {
  const others = new Set<SourceFile>([...model.foreignFiles, ...model.binaryFiles]);
  return new Set(
    model.files.filter((file) => !others.has(file) && file.facts.items.length > 0).map((file) => file.path),
  );
}
