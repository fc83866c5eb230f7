/** Reports that a keyword is not one of the language. */

import type { ModelRule } from '../rule.ts';
import { findUnknownBlocks } from './find-unknown-blocks.ts';
import { findUnknownKeys } from './find-unknown-keys.ts';

export const unknownKeyword: ModelRule = {
  meta: {
    id: 'unknown-keyword',
    area: 'syntax',
    summary: 'A keyword is not one of the language.',
    rationale:
      'An unknown block is kept and compared as text, but it has no references, no impact and no privacy. Most often it is a slip of the pen.',
    remedy: 'Correct the keyword. If the block is meant as it is, nothing needs to be done.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: (state) => [...findUnknownBlocks(state), ...findUnknownKeys(state)],
};
