/** Finds the files of a side that hold no model, and whether the other side has a model at the same path. */

import type { SourceFile } from '../../syntax/facts.ts';
import type { ModelState } from '../rule.ts';

export interface ForeignFile {
  readonly file: SourceFile;
  /** Completes "the file …". */
  readonly content: string;
  readonly heldModel: boolean;
}

export function findForeignFiles(state: ModelState): readonly ForeignFile[] {
  const models = modelPathsOfOtherSide(state);
  const { foreignFiles, binaryFiles } = state.model.model;
  return [
    ...foreignFiles.map((file) => ({
      file,
      content: 'has no block of the language',
      heldModel: models.has(file.path),
    })),
    ...binaryFiles.map((file) => ({ file, content: 'is binary', heldModel: models.has(file.path) })),
  ];
}

function modelPathsOfOtherSide({ side, comparison }: ModelState): ReadonlySet<string> {
  if (comparison === undefined) return new Set();
  const { files, foreignFiles, binaryFiles } = comparison.models[side === 'after' ? 'before' : 'after'].model;
  const foreign = new Set([...foreignFiles, ...binaryFiles]);
  return new Set(files.filter((file) => !foreign.has(file)).map((file) => file.path));
}
