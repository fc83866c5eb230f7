/** Reports that a model file could not be read, in whole or in part. */

import type { ModelRule } from '../rule.ts';

export const fileSkipped: ModelRule = {
  meta: {
    id: 'file-skipped',
    area: 'syntax',
    summary: 'A model file could not be read, in whole or in part.',
    rationale:
      'What stands in the file is unknown: a change in it may break others and nobody would see it. Its elements count as neither added nor removed.',
    remedy:
      'Make the file readable: UTF-8 text below the size limit, nested no deeper than people can follow. If it is no model, rename it or add it to `exclude`.',
    compatibility: 'safe',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: (state) =>
    state.unread
      .filter((file) => file.side === state.side)
      .map(({ path, reason }) => ({
        subject: { kind: 'file', name: path },
        message: `${path} ${reason}; what stands in it is unknown.`,
        path,
        side: state.side,
        related: [],
        detail: '',
      })),
};
