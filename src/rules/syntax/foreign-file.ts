/** Reports that a file with the ending .mml holds no model. */

import { rangeOf } from '../../model/place.ts';
import type { SourceFile } from '../../syntax/facts.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';

export const foreignFile: ModelRule = {
  meta: {
    id: 'foreign-file',
    area: 'syntax',
    summary: 'A file with the ending .mml holds no model.',
    rationale:
      'The ending is shared with MathML and several music languages. Such a file is not judged, and saying so once saves a search.',
    remedy: 'Nothing, if it is meant to be there. Add it to `exclude` to stop the note.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check(state) {
    const { foreignFiles, binaryFiles } = state.model.model;
    // Where its path held a model on the other side it counts as unread, which is more serious.
    const unread = new Set(state.unread.map((file) => file.path));
    return [
      ...foreignFiles.map((file) => observe(file, 'holds no block that MML knows', state)),
      ...binaryFiles.map((file) => observe(file, 'is not text', state)),
    ].filter(({ path }) => path !== undefined && !unread.has(path));
  },
};

function observe(file: SourceFile, problem: string, { side }: ModelState): Observation {
  return {
    subject: { kind: 'file', name: file.path },
    message: `${file.path} ${problem}, so it is not judged.`,
    range: rangeOf({ file }, { start: 0, end: 0 }),
    path: file.path,
    side,
    related: [],
    detail: '',
  };
}
