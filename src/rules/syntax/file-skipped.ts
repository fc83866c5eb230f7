/** Reports that a model file could not be read, in whole or in part. */

import { rangeOf } from '../../model/place.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { findForeignFiles } from './find-foreign-files.ts';

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
  check: (state) => [...observeUnread(state), ...observeLostModels(state)],
};

function observeUnread(state: ModelState): readonly Observation[] {
  return state.unread
    .filter((file) => file.side === state.side)
    .map(({ path, reason }) => ({
      ...aboutFile(path, state),
      message: `${path} ${reason}; what stands in it is unknown.`,
    }));
}

/** What held a model on the other side is more than a stray file. */
function observeLostModels(state: ModelState): readonly Observation[] {
  const unread = new Set(state.unread.map((file) => file.path));
  return findForeignFiles(state)
    .filter(({ file, heldModel }) => heldModel && !unread.has(file.path))
    .map(({ file, content }) => ({
      ...aboutFile(file.path, state),
      message: `${file.path} ${content} and holds a model on the other side of the comparison; what stands in it is unknown.`,
      range: rangeOf({ file }, { start: 0, end: 0 }),
    }));
}

function aboutFile(path: string, { side }: ModelState): Omit<Observation, 'message'> {
  return { subject: { kind: 'file', name: path }, path, side, related: [], detail: '' };
}
