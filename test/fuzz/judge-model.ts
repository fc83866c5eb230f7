/** What must hold of a review of any two texts: no exception, a report that fits its schema, and the laws of comparing. */

import * as v from 'valibot';
import type { ModelDiff } from '../../src/diff/change.ts';
import { diffModels } from '../../src/diff/diff-models.ts';
import { linkModel } from '../../src/link/link-model.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { formats } from '../../src/report/formats.ts';
import { buildReportDocument } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/json-contract.ts';
import type { Report } from '../../src/report/report.ts';
import { parse } from '../../src/syntax/parse.ts';
import { loadTestParser } from '../parser.ts';
import { reviewTexts } from '../review-texts.ts';

const parser = await loadTestParser();
const RENDERERS = await Promise.all(formats.map(async ({ name, load }) => ({ name, render: await load() })));
const OUTCOMES = ['pass', 'warn', 'fail'];

export interface Revisions {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Throws where something does not hold. `render` is the number of a format to draw, or all of them. */
export function judgeModel({ before, after }: Revisions, format: number | 'all'): void {
  const report = reviewTexts({ before: { 'm.mml': before }, after: { 'm.mml': after }, lineage: 'included' });
  assertSound(report);
  const chosen = format === 'all' ? RENDERERS : [RENDERERS[format % RENDERERS.length]];
  for (const renderer of chosen) renderer?.render(report, { color: 'off', width: 80 });
  assertIdentity(after);
  assertSymmetry(before, after);
}

function assertSound(report: Report): void {
  if (!OUTCOMES.includes(report.verdict.outcome)) throw new Error(`the outcome is ${report.verdict.outcome}`);
  const result = v.safeParse(reportSchema, JSON.parse(JSON.stringify(buildReportDocument(report))));
  if (!result.success) throw new Error(`the report breaks its schema: ${JSON.stringify(result.issues[0]?.message)}`);
  const prints = report.findings.map(({ fingerprint, origin }) => `${fingerprint} ${origin}`);
  if (new Set(prints).size !== prints.length) throw new Error('two findings have one fingerprint');
}

function assertIdentity(text: Uint8Array): void {
  const { changes } = compare(text, text);
  if (changes.length > 0) throw new Error(`differs from itself: ${changes[0]?.id}`);
}

const MIRRORED: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  'reference-added': 'reference-removed',
  'reference-removed': 'reference-added',
};

/** Swapping the sides swaps what came and what went. */
function assertSymmetry(before: Uint8Array, after: Uint8Array): void {
  const there = compare(before, after).changes.map(({ action }) => action as string);
  const back = compare(after, before).changes.map(({ action }) => MIRRORED[action] ?? action);
  const [one, other] = [there.sort().join(), back.sort().join()];
  if (one !== other) throw new Error(`is not symmetric: ${one} against ${other}`);
}

function compare(before: Uint8Array, after: Uint8Array): ModelDiff {
  return diffModels({ before: link(before), after: link(after) });
}

function link(bytes: Uint8Array) {
  return linkModel(buildModel([{ path: 'm.mml', facts: parse(bytes, Buffer.from(bytes).toString('hex'), parser) }]));
}
