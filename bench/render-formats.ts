/** Prints how long analysing a generated model and rendering its report take, in a process of its own: `render-formats.ts <entities>`. */

import { performance } from 'node:perf_hooks';
import { readWasmFiles } from '../src/io/wasm-files.ts';
import { DEFAULT_CONFIG } from '../src/policy/config.ts';
import { formats } from '../src/report/formats.ts';
import { type ReviewInput, review } from '../src/review.ts';
import { createParser } from '../src/syntax/parser.ts';
import { generateRevisions } from './generate-model.ts';
import { snapshotRevisions } from './snapshots.ts';

const entities = Number(process.argv[2]);
const parser = await createParser(readWasmFiles());
const revisions = generateRevisions({ entities, files: entities / 10, changed: 1 });
const input: ReviewInput = {
  ...snapshotRevisions(revisions.before.mml, revisions.after.mml),
  tool: { name: 'mml-guard', version: '0' },
  command: 'review',
  project: null,
  parser,
  config: DEFAULT_CONFIG,
  asOf: '2026-01-01',
  notices: [],
  lineage: 'included',
};
const start = performance.now();
const report = review(input);
// What the page draws of the whole model is made when it is first asked for; it is no rendering.
if (report.lineage === undefined) throw new Error('Expected the lineage of the whole model');
const analysis = performance.now() - start;
const rendering: Record<string, number> = {};
for (const { name, load } of formats) {
  const render = await load();
  const begin = performance.now();
  render(report, { color: 'off', width: 100 });
  rendering[name] = performance.now() - begin;
}
process.stdout.write(`${JSON.stringify({ findings: report.findings.length, analysis, rendering })}\n`);
