/** Computes the verdict of a change: reads it, judges it, and publishes nothing. */

import type { ProjectInput } from '../io/project-input.ts';
import { DEFAULT_CONFIG } from '../policy/config.ts';
import { mergeReports } from '../report/merge-reports.ts';
import type { Report } from '../report/report.ts';
import { judgeEachProject } from '../run/judge-projects.ts';
import { remember } from '../text/remember.ts';
import { createLineMap, createLineReader } from './head-lines.ts';
import { type Reading, readChange } from './read-change.ts';
import type { ReviewedProject, ReviewResult } from './review-result.ts';
import type { ReviewPlan } from './run-plan.ts';
import { startParser } from './start-parser.ts';

export type Reviewed = ReviewResult | { readonly nothing: string };

export async function reviewChange(plan: ReviewPlan, reading: Reading): Promise<Reviewed> {
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
  cache?.save();
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

function describeProject(report: Report, input: ProjectInput | undefined): ReviewedProject {
  const { comment, mention, limits } = input?.config ?? DEFAULT_CONFIG;
  return { report, comment, mention, mostRemembered: limits.commentFindings };
}
