/** Takes two model texts through the pipeline up to the rules, for tests and for the examples of the documentation. */

import { diffModels } from '../../src/diff/diff-models.ts';
import { createConsumerMatcher } from '../../src/impact/consumer-matcher.ts';
import { findPersonalData } from '../../src/impact/pii-reach.ts';
import { linkModel } from '../../src/link/link-model.ts';
import type { LinkedModel } from '../../src/link/linked-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { findUnjudged } from '../../src/model/unjudged-files.ts';
import type { Comparison, ModelState } from '../../src/rules/rule.ts';
import type { UnreadFileOfSide } from '../../src/syntax/facts.ts';
import { mapPair, type Pair } from '../../src/text/pair.ts';
import { parseText } from '../parser.ts';

export interface ComparedTexts {
  readonly comparison: Comparison;
  readonly states: Pair<ModelState>;
}

/** The day on which fixtures are judged. */
export const AS_OF = '2026-06-30';

/** Path to text, for each side. */
export type Files = Readonly<Record<string, string>>;

export function compareFiles(files: Pair<Files>, skipped: readonly UnreadFileOfSide[] = []): ComparedTexts {
  const models = mapPair(files, readModel);
  const unread = [
    ...skipped,
    ...findUnjudged(models.before.model, models.after.model).map((file) => ({ ...file, side: 'before' as const })),
    ...findUnjudged(models.after.model, models.before.model).map((file) => ({ ...file, side: 'after' as const })),
  ];
  const unreadPaths = mapPair(
    files,
    (_files, side) => new Set(unread.filter((file) => file.side === side).map((file) => file.path)),
  );
  const diff = diffModels(models, unreadPaths);
  const comparison: Comparison = {
    models,
    diff,
    impact: { elements: [], consumers: [], unaffected: 0 },
    personalData: findPersonalData(models, diff),
    isExternal: createConsumerMatcher({ internal: [], external: [] }),
    asOf: AS_OF,
  };
  const states = mapPair(models, (model, side) => ({
    side,
    model,
    unread: unread.filter((file) => file.side === side),
    asOf: AS_OF,
    comparison,
  }));
  return { comparison, states };
}

/** Both sides hold one file of the same path. */
export function compareTexts(before: string, after: string): ComparedTexts {
  return compareFiles({ before: { 'model.mml': before }, after: { 'model.mml': after } });
}

export function readModel(files: Files): LinkedModel {
  return linkModel(buildModel(Object.entries(files).map(([path, text]) => ({ path, facts: parseText(text) }))));
}
