/** Turns what an event names into commits: what to compare, and where the result is shown. */

import { isFullId } from '../io/blob-id.ts';
import type { Client } from '../io/github/client.ts';
import type { RevisionSource } from '../io/revision-source.ts';
import { UsageError } from '../io/usage-error.ts';
import type { KnownRelease } from './previous-release.ts';
import type { ReviewPlan, Revisions, Target } from './run-plan.ts';

export type Resolution = Resolved | { readonly found: 'nothing to judge'; readonly reason: string };

export interface Resolved {
  readonly found: 'commits';
  /** Null where there is nothing to compare with: the revision is judged alone. */
  readonly before: string | null;
  readonly after: string;
  /** The change alone, where `after` is a merge of it. */
  readonly head?: string;
  readonly target: Target;
  readonly notices: readonly string[];
}

export interface Resolving {
  readonly source: RevisionSource;
  /** Undefined without a token. */
  client(): Promise<Client | undefined>;
}

/** Undefined where this source does not have a commit that is needed; another may. */
export async function resolveRevisions(plan: ReviewPlan, resolving: Resolving): Promise<Resolution | undefined> {
  const { revisions, target } = plan;
  switch (revisions.by) {
    case 'merge':
      return resolveMerge(revisions, target, resolving);
    case 'merged':
      return resolveMerged(revisions, target, resolving);
    case 'pull request':
      return resolvePullRequest(revisions.number, target, resolving);
    case 'head':
      return resolveHead(revisions, target, resolving);
    case 'pair':
      return resolvePair(revisions, target, resolving);
    case 'alone':
      return resolveAlone(revisions.after, target, resolving);
    case 'new branch':
      return resolveNewBranch(revisions, target, resolving);
    case 'since release':
      return resolveSinceRelease(revisions, target, resolving);
  }
}

type Of<By extends Revisions['by']> = Extract<Revisions, { readonly by: By }>;

/** The first parent is the target as merged; `pull_request.base.sha` is older and blames others' merges on this change. */
async function resolveMerge(
  { merge, base, head }: Of<'merge'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const parents = await resolving.source.findParents(merge);
  if (parents === undefined) return undefined;
  const [before, second, ...more] = parents;
  const isMergeOfHead = second !== undefined && more.length === 0 && (head === undefined || head === second);
  if (before !== undefined && isMergeOfHead) {
    return { found: 'commits', before, after: merge, head: second, target, notices: [] };
  }
  if (base === undefined || head === undefined) {
    return { found: 'commits', before: before ?? null, after: merge, target, notices: [] };
  }
  return resolveWithoutMerge({ base, head }, target, resolving);
}

/** Without a merge commit it was merged by rebase or squash, which the commits of the target alone do not tell. */
async function resolveMerged(
  { merge, number, commits }: Of<'merged'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const resolution = await resolveMerge({ by: 'merge', merge }, target, resolving);
  if (resolution?.found !== 'commits' || resolution.head !== undefined) return resolution;
  const client = await resolving.client();
  const { readRangeStart } = await import('./merged-range.ts');
  const before = client && (await readRangeStart(client, { number, merge, commits }));
  if (before !== undefined) return { ...resolution, before };
  const notice = `What pull request #${number} brought could not be looked up, so only its last commit is reviewed; by squash that is all.`;
  return { ...resolution, notices: [notice] };
}

/** Both sides as GitHub knows them now; the merge counts only if it was made from this very head. */
async function resolvePullRequest(
  number: number,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const client = await requireClient(resolving);
  const { readMergedPullRequest } = await import('../io/github/pull-request.ts');
  const pull = await readMergedPullRequest(client, number);
  if (target.commit !== undefined && target.commit !== pull.head) {
    return { found: 'nothing to judge', reason: `Pull request #${number} has a newer head; its own run reviews it.` };
  }
  const shown: Target = { ...target, pullRequest: number, commit: pull.head };
  const sides = { base: pull.base, head: pull.head };
  if (pull.merge === null) return resolveWithoutMerge(sides, shown, resolving);
  return resolveMerge({ by: 'merge', merge: pull.merge, ...sides }, shown, resolving);
}

async function resolveHead(
  { head, branch }: Of<'head'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const { findPullRequest } = await import('../io/github/pull-request.ts');
  const number = await findPullRequest(await requireClient(resolving), head, branch);
  if (number === undefined) {
    return { found: 'nothing to judge', reason: `No open pull request has the head ${head}.` };
  }
  return resolvePullRequest(number, target, resolving);
}

/** A branch that conflicts, or whose merge is not made yet: from where it started to where it is. */
async function resolveWithoutMerge(
  { base, head }: { readonly base: string; readonly head: string },
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const start = await findMergeBase(resolving, base, head);
  const before = start ?? (await resolving.source.resolve(base));
  if (before === undefined) return undefined;
  const notice =
    'There is no merge with the target branch to review (a conflict, or GitHub has not made it yet), so the change is ' +
    `compared with ${start === undefined ? 'that branch: what others did there meanwhile looks undone' : 'the commit it started from'}.`;
  return { found: 'commits', before, after: head, target, notices: [notice] };
}

/** A shallow clone does not know, but the server does. */
async function findMergeBase(resolving: Resolving, left: string, right: string): Promise<string | undefined> {
  const known = await resolving.source.findMergeBase(left, right);
  if (known !== undefined) return known;
  const client = await resolving.client();
  if (client === undefined) return undefined;
  const { createApiSource } = await import('../io/github/api-source.ts');
  return createApiSource(client).findMergeBase(left, right);
}

async function resolvePair(
  { before, after }: Of<'pair'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const { source } = resolving;
  const later = await source.resolve(after);
  if (later === undefined) return undefined;
  const earlier = await source.resolve(before);
  if (earlier !== undefined) return { found: 'commits', before: earlier, after: later, target, notices: [] };
  // A name that nobody can find is a mistake; a full id was pushed away, unless only this source does not have it.
  const place = isFullId(before) ? await lookUpOnGitHub(before, resolving) : 'there';
  const [parent] = place === 'there' ? [] : ((await source.findParents(later)) ?? []);
  if (parent === undefined) return undefined;
  const reason = place === 'gone' ? 'is gone (a forced push)' : 'cannot be found in this clone';
  const notice = `The commit ${before} ${reason}, so ${later} is compared with its first parent.`;
  return { found: 'commits', before: parent, after: later, target, notices: [notice] };
}

/** A clone without credentials cannot fetch what GitHub still has. */
async function lookUpOnGitHub(commit: string, resolving: Resolving): Promise<'there' | 'gone' | 'unknown'> {
  try {
    const client = await resolving.client();
    if (client === undefined) return 'unknown';
    const { createApiSource } = await import('../io/github/api-source.ts');
    return (await createApiSource(client).resolve(commit)) === undefined ? 'gone' : 'there';
  } catch {
    return 'unknown';
  }
}

async function resolveAlone(word: string, target: Target, { source }: Resolving): Promise<Resolution | undefined> {
  const after = await source.resolve(word);
  return after === undefined ? undefined : { found: 'commits', before: null, after, target, notices: [] };
}

async function resolveNewBranch(
  { after, defaultBranch }: Of<'new branch'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const { source } = resolving;
  const later = await source.resolve(after);
  if (later === undefined) return undefined;
  const base = await findMergeBase(resolving, defaultBranch, later);
  const before = base === undefined || base === later ? ((await source.findParents(later)) ?? [])[0] : base;
  const notice = `Where this left ${defaultBranch} could not be found, so only its last commit is reviewed.`;
  const notices = base === undefined && before !== undefined ? [notice] : [];
  return { found: 'commits', before: before ?? null, after: later, target, notices };
}

async function resolveSinceRelease(
  { after, tag }: Of<'since release'>,
  target: Target,
  resolving: Resolving,
): Promise<Resolution | undefined> {
  const later = await resolving.source.resolve(after);
  if (later === undefined) return undefined;
  const shown: Target = { ...target, commit: target.commit ?? later };
  const previous = await findPreviousRelease(resolving, { commit: later, tag });
  const before = previous === undefined ? undefined : await resolving.source.resolve(previous);
  if (before === undefined) return { found: 'commits', before: null, after: later, target: shown, notices: [] };
  const notice = `Compared with the release ${previous}.`;
  return { found: 'commits', before, after: later, target: shown, notices: [notice] };
}

async function findPreviousRelease(resolving: Resolving, release: KnownRelease): Promise<string | undefined> {
  const client = await resolving.client();
  return client && (await import('./previous-release.ts')).findPreviousRelease(client, release);
}

async function requireClient(resolving: Resolving): Promise<Client> {
  const client = await resolving.client();
  if (client !== undefined) return client;
  throw new UsageError({
    problem: 'this event is reviewed over the API, which needs a token',
    expected: 'the input token, which is the token of the workflow when nothing is given',
    found: 'no token',
    remedy: 'leave the input token out, or give the token of another app',
  });
}
