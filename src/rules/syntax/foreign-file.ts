/** Reports that a file with the ending .mml holds no model. */

import { rangeOf } from '../../model/place.ts';
import type { ModelRule } from '../rule.ts';
import { findForeignFiles } from './find-foreign-files.ts';

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
  check: (state) =>
    findForeignFiles(state)
      .filter(({ heldModel }) => !heldModel)
      .map(({ file, content }) => ({
        subject: { kind: 'file', name: file.path },
        message: `${file.path} ${content}, so it is not judged.`,
        range: rangeOf({ file }, { start: 0, end: 0 }),
        path: file.path,
        side: state.side,
        related: [],
        detail: '',
      })),
};
