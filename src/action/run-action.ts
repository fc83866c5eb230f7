/** One run of the Action: plan, verdict, files, and only then everything that is published but the mark that a check is coming. */

import { type Environment, readRunner } from '../io/actions/runner.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { CheckRuns } from './check-runs.ts';
import { createConnect } from './connect.ts';
import { describeCrash, describeNothing, endOnCancel } from './end-checks.ts';
import { decodeInputs } from './inputs.ts';
import { openCache } from './open-cache.ts';
import { planRun } from './plan-run.ts';
import { publishReview } from './publish-review.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewPlan } from './run-plan.ts';
import { say } from './workflow-log.ts';

export async function runAction(environment: Environment): Promise<ExitCode> {
  const inputs = decodeInputs(environment);
  const runner = readRunner(environment);
  const plan = planRun(runner.event, inputs);
  const reading = {
    ...{ inputs, runner, connect: createConnect(inputs, runner, environment), cache: await openCache(inputs, runner) },
    asOf: new Date().toISOString().slice(0, 10),
  };
  switch (plan.task) {
    case 'nothing':
      return endWithNothing(plan.reason);
    case 'changelog':
      return (await import('./write-changelog.ts')).writeChangelog(plan, reading);
    case 'review':
      return review(plan, reading);
  }
}

type Reading = Parameters<typeof reviewChange>[1];

async function review(plan: ReviewPlan, reading: Reading): Promise<ExitCode> {
  const checks = new CheckRuns(plan.target, reading);
  checks.announce();
  endOnCancel(checks);
  try {
    const result = await reviewChange(plan, reading);
    if ('nothing' in result) {
      await checks.abandon(describeNothing(result.nothing));
      return await endWithNothing(result.nothing);
    }
    const exitCode = result.report.verdict.outcome === 'fail' ? EXIT_CODE.failed : EXIT_CODE.passed;
    await publishReview(result, { ...reading, checks });
    return exitCode;
  } catch (error) {
    await checks.abandon(describeCrash(error));
    throw error;
  }
}

/** Green, and it says why on the page that people look at. */
async function endWithNothing(reason: string): Promise<ExitCode> {
  say(`MML Guard: ${reason}`);
  const { writeOutputs, writeSummary } = await import('../io/actions/step-files.ts');
  writeOutputs({ outcome: 'pass', blocking: '0', breaking: 'false', 'pii-added': 'false' });
  try {
    await writeSummary(`### MML Guard: nothing to review\n\n${showMarkdownText(reason)}\n`);
  } catch {
    // A runner without job summaries has the log.
  }
  return EXIT_CODE.passed;
}
