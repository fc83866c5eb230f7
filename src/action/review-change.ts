/** Computes the verdict of a change: reads it, judges it, and publishes nothing. */

import type { ProjectInput } from '../io/project-input.ts';
import { DEFAULT_CONFIG } from '../policy/config.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import { judgeEachProject } from '../run/judge-projects.ts';
import { restOnCache } from '../run/rest-on-cache.ts';
import { remember } from '../text/remember.ts';
import { createLineMap, createLineReader } from './head-lines.ts';
import type { Inputs } from './inputs.ts';
import { type Reading, readChange } from './read-change.ts';
import type { ReviewedProject, ReviewResult } from './review-result.ts';
import type { ReviewPlan } from './run-plan.ts';
import { startParser } from './start-parser.ts';

export type Reviewed = ReviewResult | { readonly nothing: string };

export async function reviewChange(plan: ReviewPlan, reading: Reading): Promise<Reviewed> {
  const reviewed = await restOnCache(reading.cache, () => readAndJudge(plan, reading));
  reading.cache?.save();
  return reviewed;
}

async function readAndJudge(plan: ReviewPlan, reading: Reading): Promise<Reviewed> {
  const { cache, runner } = reading;
  const parser = remember(() => startParser(runner.workspace));
  // Whoever has kept facts may need no parser at all.
  const whileListing = cache === undefined ? () => void parser() : () => undefined;
  const read = await readChange(plan, { ...reading, whileListing });
  if (read.found === 'nothing to judge') return { nothing: read.reason };
  const { resolved, touchesModel } = read;
  const proposes = read.inputs.some(({ proposedWaivers }) => proposedWaivers.length > 0);
  const inputs = proposes ? await (await import('./read-approvals.ts')).readApprovals(read, reading) : read.inputs;
  const reports = await judgeEachProject(inputs, {
    command: resolved.before === null ? 'check' : 'review',
    asOf: reading.asOf,
    lineage: 'included',
    memory: cache,
    startParser: parser,
  });
  if (cache !== undefined) openForLater(inputs, reading.inputs);
  return {
    report: mergeReports(reports),
    projects: reports.map((report, index) => describeProject(report, inputs[index])),
    target: resolved.target,
    touchesModel,
    mapLine: createLineMap(inputs),
    readLine: createLineReader(inputs),
    repair: async () => (await import('../run/repair-projects.ts')).repairProjects(inputs, await parser()),
  };
}

/** What lines and repairs are found in after the verdict, when nothing could be read anew. */
function openForLater(inputs: readonly ProjectInput[], { suggestions }: Inputs): void {
  for (const { snapshots, head, contents } of inputs) {
    if (suggestions) for (const hash of contents.keys()) contents.get(hash);
    head?.files.forEach((hash, path) => {
      const merged = snapshots.after.files.get(path);
      if (merged === undefined || merged === hash) return;
      contents.get(hash);
      contents.get(merged);
    });
  }
}

function describeProject(report: Report, input: ProjectInput | undefined): ReviewedProject {
  const { comment, mention, limits } = input?.config ?? DEFAULT_CONFIG;
  return { report, comment, mention, mostRemembered: limits.commentFindings };
}
