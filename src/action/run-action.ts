/** One run of the Action: plan, verdict, files, and only then everything that is published but the mark that a check is coming. */

import { type Environment, type Runner, readRunner } from '../io/actions/runner.ts';
import { EXIT_CODE, type ExitCode } from '../run/exit-code.ts';
import { writeDay } from '../text/write-day.ts';
import { CheckRuns } from './check-runs.ts';
import { createConnect } from './connect.ts';
import { endOnCancel } from './end-on-cancel.ts';
import { decodeInputs, type Inputs } from './inputs.ts';
import { createCloneDoor, mayReadClone } from './open-clone.ts';
import { planRun } from './plan-run.ts';
import type { Reading } from './read-change.ts';
import type { ReviewPlan } from './run-plan.ts';
import { say } from './workflow-log.ts';

export async function runAction(environment: Environment): Promise<ExitCode> {
  const inputs = decodeInputs(environment);
  const runner = readRunner(environment);
  const plan = planRun(runner.event, inputs);
  if (plan.task === 'nothing') return endWithNothing(plan.reason);
  const clone = createCloneDoor(runner.workspace);
  const known = {
    ...{ inputs, runner, clone, connect: createConnect(inputs, runner, environment) },
    asOf: writeDay(new Date()),
  };
  try {
    if (plan.task === 'review') return await review(plan, known);
    const { writeChangelog } = await import('./write-changelog.ts');
    return await writeChangelog(plan, { ...known, cache: await openCache(inputs, runner) });
  } finally {
    await clone.close();
  }
}

async function review(plan: ReviewPlan, known: Reading): Promise<ExitCode> {
  const checks = new CheckRuns(plan.target, known);
  checks.announce();
  endOnCancel(checks);
  try {
    const { reviewChange, ...reading } = await getReady(plan, known);
    const result = await reviewChange(plan, reading);
    if ('nothing' in result) {
      await checks.abandon((await import('./end-checks.ts')).describeNothing(result.nothing));
      return await endWithNothing(result.nothing);
    }
    const exitCode = result.report.verdict.outcome === 'fail' ? EXIT_CODE.failed : EXIT_CODE.passed;
    const { publishReview } = await import('./publish-review.ts');
    await publishReview(result, { ...reading, checks });
    return exitCode;
  } catch (error) {
    await checks.abandon((await import('./end-checks.ts')).describeCrash(error));
    throw error;
  }
}

/** git is started before the rest of the program is loaded: reading a clone and compiling take about as long. */
async function getReady(plan: ReviewPlan, known: Reading) {
  // Whoever reads from it hears what went wrong.
  if (mayReadClone(plan, known.inputs)) known.clone.open().catch(() => undefined);
  const opening = openCache(known.inputs, known.runner);
  const { reviewChange } = await import('./review-change.ts');
  return { ...known, reviewChange, cache: await opening };
}

async function openCache({ cachePath }: Inputs, runner: Runner): Promise<Reading['cache']> {
  return cachePath === undefined ? undefined : (await import('./open-cache.ts')).openCache(cachePath, runner);
}

/** Green, and it says why on the page that people look at. */
async function endWithNothing(reason: string): Promise<ExitCode> {
  say(`MML Guard: ${reason}`);
  const { showMarkdownText } = await import('../report/markup/markdown-text.ts');
  const { writeOutputs, writeSummary } = await import('../io/actions/step-files.ts');
  writeOutputs({ outcome: 'pass', blocking: '0', breaking: 'false', 'pii-added': 'false' });
  try {
    await writeSummary(`### MML Guard: nothing to review\n\n${showMarkdownText(reason)}\n`);
  } catch {
    // A runner without job summaries has the log.
  }
  return EXIT_CODE.passed;
}
