/** Repairs texts, for tests. */

import type { RepairResult } from '../../src/fix/repair.ts';
import { repairModel } from '../../src/fix/repair-model.ts';
import { linkTexts } from '../link-texts.ts';
import { loadTestParser } from '../parser.ts';

export type Texts = Readonly<Record<string, string>>;

const parser = await loadTestParser();

export function repairTexts(before: Texts, after: Texts): RepairResult {
  return repairModel({
    models: { before: linkTexts(before), after: linkTexts(after) },
    unread: { before: [], after: [] },
    contents: new Map(),
    parser,
  });
}

/** The texts of `after` with every repair made. */
export function applyRepairs(after: Texts, result: RepairResult): Texts {
  return { ...after, ...Object.fromEntries(result.files.map((file) => [file.path, file.after])) };
}
