/** Shows a finished review on every surface. Nothing here can change the verdict: what fails becomes one sentence. */

import type { Runner } from '../io/actions/runner.ts';
import type { AnnotationLevel } from '../io/actions/workflow-command.ts';
import { writeAnnotations } from '../io/actions/workflow-command.ts';
import { annotate } from './annotate.ts';
import type { CheckRuns } from './check-runs.ts';
import type { Connect } from './connect.ts';
import type { Inputs } from './inputs.ts';
import { buildLinks } from './page-links.ts';
import { publishCheckRuns } from './publish-check-runs.ts';
import { publishComments } from './publish-comments.ts';
import { publishSuggestions } from './publish-suggestions.ts';
import { publishSummary } from './publish-summary.ts';
import type { Publishing } from './publishing.ts';
import type { ReviewResult } from './review-result.ts';

export interface Published {
  readonly commentUrl?: string;
  /** What could not be shown, and what to change so that it can. */
  readonly notices: readonly string[];
}

export interface PublishInput {
  readonly result: ReviewResult;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly connect: Connect;
  readonly checks: CheckRuns;
}

export async function publish({ result, inputs, runner, connect, checks: runs }: PublishInput): Promise<Published> {
  const notices: string[] = [];
  const publishing: Publishing = {
    ...{ result, inputs, runner, client: await connect(), notices },
    links: buildLinks(runner, result),
  };
  const checks = await publishCheckRuns(publishing, runs);
  const commentUrl = await publishComments(publishing);
  await publishSuggestions(publishing);
  await checks.complete();
  if (inputs.annotations && !checks.annotated) annotateWorkflow(publishing);
  else writeAnnotations(notices.map(toWarning));
  await publishSummary(publishing);
  return { notices, ...(commentUrl !== undefined && { commentUrl }) };
}

const LEVELS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  string,
  AnnotationLevel
>;

/** Notices first: they are few, and they say why the rest is here and not in a check run. */
function annotateWorkflow({ result, notices }: Publishing): void {
  const { shown } = annotate(result.report, result.mapLine);
  const findings = shown.map(({ level, title, message, path, line, endLine }) => ({
    ...{ level: LEVELS[level], title: `MML Guard: ${title}`, message },
    place: { path, line, endLine },
  }));
  const left = writeAnnotations([...notices.map(toWarning), ...findings]);
  if (left > 0)
    notices.push(`${left} of ${findings.length} annotations found no room: GitHub shows ten of each level.`);
}

function toWarning(message: string) {
  return { level: 'warning', title: 'MML Guard', message } as const;
}
