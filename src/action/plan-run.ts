/** Decides from the event what to compare, what for, and where to show it. Pure. */

import { readFlag, readNumber, readText } from '../io/actions/payload.ts';
import type { RunnerEvent } from '../io/actions/runner.ts';
import { UsageError } from '../io/usage-error.ts';
import type { Inputs } from './inputs.ts';
import type { ReviewPlan, Revisions, RunPlan, Target } from './run-plan.ts';

export type PlanInputs = Pick<Inputs, 'mode' | 'before' | 'after' | 'from' | 'to'>;

export function planRun(event: RunnerEvent, inputs: PlanInputs): RunPlan {
  const mode = inputs.mode ?? (event.name === 'release' ? 'changelog' : 'review');
  if (mode === 'changelog') return planChangelog(event, inputs);
  const plan = planEvent(event, inputs);
  return plan.task === 'review' ? { ...plan, revisions: override(plan, event, inputs) } : plan;
}

/** Events whose payloads say what to compare. */
const PLANNERS: Readonly<Record<string, (event: RunnerEvent) => RunPlan>> = {
  pull_request: planPullRequest,
  pull_request_review: planPullRequest,
  pull_request_target: planTrustedPullRequest,
  workflow_run: planWorkflowRun,
  merge_group: planMergeGroup,
  push: planPush,
  release: planRelease,
  workflow_dispatch: planRevision,
  schedule: planRevision,
};

function planEvent(event: RunnerEvent, inputs: PlanInputs): RunPlan {
  const plan = PLANNERS[event.name];
  if (plan !== undefined) return plan(event);
  if (inputs.before !== undefined) return planRevision(event);
  const known = Object.keys(PLANNERS);
  throw new UsageError({
    problem: `the event \`${event.name}\` does not say what to compare`,
    expected: `one of ${known.join(', ')}; or the inputs before and after`,
    found: event.name === '' ? 'no event: GITHUB_EVENT_NAME is empty' : event.name,
    candidates: { wanted: event.name, known },
  });
}

function planPullRequest({ name, payload, sha, ref }: RunnerEvent): RunPlan {
  const number = readNumber(payload, 'pull_request.number');
  const head = readText(payload, 'pull_request.head.sha');
  const base = readText(payload, 'pull_request.base.sha');
  if (number === undefined || head === undefined) throw incompletePayload(name, 'pull_request.number and .head.sha');
  if (readText(payload, 'action') === 'closed') return planClosed(payload, { pullRequest: number, commit: head });
  const target: Target = { pullRequest: number, commit: head, conversation: 'open' };
  const merge = ref.startsWith('refs/pull/') || name === 'pull_request_review' ? sha : undefined;
  const sides = { head, ...(base !== undefined && { base }) };
  if (merge === undefined || merge === '') return review({ by: 'pull request', number }, target);
  return review({ by: 'merge', merge, ...sides }, target);
}

/** A merged pull request is judged as it was merged; one that was given up is not. */
function planClosed(payload: unknown, { commit, pullRequest }: { commit: string; pullRequest: number }): RunPlan {
  const merge = readText(payload, 'pull_request.merge_commit_sha');
  if (!readFlag(payload, 'pull_request.merged') || merge === undefined) {
    return { task: 'nothing', reason: `Pull request #${pullRequest} was closed without a merge.` };
  }
  const target: Target = { commit, pullRequest, conversation: 'none' };
  const commits = readNumber(payload, 'pull_request.commits') ?? 1;
  if (commits === 1) return review({ by: 'merge', merge }, target);
  return review({ by: 'merged', merge, number: pullRequest, commits }, target);
}

/** GITHUB_SHA is the default branch here, so the sides are asked for. */
function planTrustedPullRequest({ name, payload }: RunnerEvent): RunPlan {
  const number = readNumber(payload, 'pull_request.number');
  const commit = readText(payload, 'pull_request.head.sha');
  if (number === undefined || commit === undefined) throw incompletePayload(name, 'pull_request.number and .head.sha');
  if (readText(payload, 'action') === 'closed')
    return withoutClone(planClosed(payload, { pullRequest: number, commit }));
  const target: Target = { pullRequest: number, commit, conversation: 'open' };
  return { ...review({ by: 'pull request', number }, target), reading: 'API only' };
}

/** The run that ended may have been started by a fork: only the commit it ran for is taken from it. */
function planWorkflowRun({ name, payload }: RunnerEvent): RunPlan {
  const head = readText(payload, 'workflow_run.head_sha');
  const owner = readText(payload, 'workflow_run.head_repository.owner.login');
  const branch = readText(payload, 'workflow_run.head_branch');
  if (head === undefined) throw incompletePayload(name, 'workflow_run.head_sha');
  const cause = readText(payload, 'workflow_run.event');
  if (cause !== undefined && !cause.startsWith('pull_request')) {
    return { task: 'nothing', reason: `The workflow run was started by ${cause}, not by a pull request.` };
  }
  const source = owner === undefined || branch === undefined ? {} : { branch: `${owner}:${branch}` };
  const target: Target = { commit: head, conversation: 'open' };
  return { ...review({ by: 'head', head, ...source }, target), reading: 'API only' };
}

/** There is no pull request in this payload, and no other base than its own is ever right. */
function planMergeGroup({ name, payload }: RunnerEvent): RunPlan {
  if (readText(payload, 'action') === 'destroyed') {
    return { task: 'nothing', reason: 'The merge group was taken out of the queue.' };
  }
  const before = readText(payload, 'merge_group.base_sha');
  const after = readText(payload, 'merge_group.head_sha');
  if (before === undefined || after === undefined) throw incompletePayload(name, 'merge_group.base_sha and .head_sha');
  const [, number] = QUEUE_REF.exec(readText(payload, 'merge_group.head_ref') ?? '') ?? [];
  const queued = number === undefined ? {} : { queued: Number(number) };
  return review({ by: 'pair', before, after }, { commit: after, conversation: 'none', ...queued });
}

/** GitHub names the branches of a queue after the pull requests in it; nobody else may push to them. */
const QUEUE_REF = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]+$/;

const NO_COMMIT = /^0+$/;

function planPush({ name, payload, sha }: RunnerEvent): RunPlan {
  const before = readText(payload, 'before');
  const after = readText(payload, 'after') ?? sha;
  if (readFlag(payload, 'deleted') || NO_COMMIT.test(after)) {
    return { task: 'nothing', reason: 'The push deleted a branch or a tag.' };
  }
  if (after === '') throw incompletePayload(name, 'after');
  // An annotated tag is an object of its own, on which nothing can be shown.
  const commit = readText(payload, 'head_commit.id') ?? after;
  const target: Target = { commit, conversation: 'none' };
  if (before !== undefined && !NO_COMMIT.test(before)) return review({ by: 'pair', before, after: commit }, target);
  const defaultBranch = readText(payload, 'repository.default_branch') ?? 'main';
  return review({ by: 'new branch', after: commit, defaultBranch }, target);
}

function planRelease({ name, payload, sha }: RunnerEvent): RunPlan {
  const tag = readText(payload, 'release.tag_name');
  if (tag === undefined) throw incompletePayload(name, 'release.tag_name');
  const target: Target = { ...(sha !== '' && { commit: sha }), conversation: 'none' };
  return review({ by: 'since release', after: sha === '' ? tag : sha, tag }, target);
}

function planRevision({ sha }: RunnerEvent): RunPlan {
  const after = sha === '' ? 'HEAD' : sha;
  return review({ by: 'since release', after }, { ...(sha !== '' && { commit: sha }), conversation: 'none' });
}

/** On a release, or on a push of a tag, whose release may exist already. */
function planChangelog({ payload, sha, ref }: RunnerEvent, { from, to, before, after }: PlanInputs): RunPlan {
  const released = readText(payload, 'release.tag_name');
  const pushed = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
  const tag = to ?? after ?? released ?? pushed;
  const releaseId = tag === released ? readNumber(payload, 'release.id') : undefined;
  const first = from ?? before;
  return {
    task: 'changelog',
    ...(first !== undefined && { from: first }),
    to: tag ?? (sha === '' ? 'HEAD' : sha),
    ...(tag !== undefined && { tag }),
    ...(releaseId !== undefined && { releaseId }),
  };
}

/** GITHUB_SHA is the default branch where a pull request is read over the API, so there its head is what the event says. */
function override(
  { revisions, target, reading }: ReviewPlan,
  { name, sha }: RunnerEvent,
  inputs: PlanInputs,
): Revisions {
  const { before, after } = inputs;
  const own = (reading === 'API only' ? target.commit : sha) || 'HEAD';
  if (before !== undefined) return { by: 'pair', before, after: after ?? own };
  if (after === undefined) return revisions;
  if (name.startsWith('pull_request') || name === 'workflow_run') throw afterAlone(name, after);
  return { by: 'since release', after };
}

/** Compared with nothing, the change would be judged by its own configuration. */
function afterAlone(event: string, after: string): UsageError {
  return new UsageError({
    problem: `the input after does not say what \`${after}\` is compared with`,
    expected: `the input before beside it, or neither: the event \`${event}\` says both`,
    found: 'the input after alone',
  });
}

function withoutClone(plan: RunPlan): RunPlan {
  return plan.task === 'review' ? { ...plan, reading: 'API only' } : plan;
}

function review(revisions: Revisions, target: Target): ReviewPlan {
  return { task: 'review', revisions, target, reading: 'any source' };
}

function incompletePayload(event: string, expected: string): UsageError {
  return new UsageError({
    problem: `the payload of the event \`${event}\` is incomplete`,
    expected,
    found: 'a payload without it',
    remedy: 'give the inputs before and after',
  });
}
