/** What a run will do, as decided from its event alone. */

export type RunPlan = NothingPlan | ReviewPlan | ChangelogPlan;

/** The event has nothing to judge; the run is green and says why. */
export interface NothingPlan {
  readonly task: 'nothing';
  readonly reason: string;
}

export interface ReviewPlan {
  readonly task: 'review';
  readonly revisions: Revisions;
  readonly target: Target;
  /** Where strangers may have written what the token could do harm with, nothing is checked out or fetched. */
  readonly reading: 'any source' | 'API only';
}

export interface ChangelogPlan {
  readonly task: 'changelog';
  /** Without it the release before `to`. */
  readonly from?: string;
  readonly to: string;
  /** Whether `to` names a release or a tag. */
  readonly tag?: string;
  /** The release whose body is filled. */
  readonly releaseId?: number;
}

export type Revisions =
  /** The merge of both sides, as GitHub tests it; the commits it was made from stand in for a missing merge. */
  | { readonly by: 'merge'; readonly merge: string; readonly base?: string; readonly head?: string }
  /** A pull request that was merged, with more than one commit: what it brought is looked up. */
  | { readonly by: 'merged'; readonly merge: string; readonly number: number; readonly commits: number }
  /** A pull request to be asked for. */
  | { readonly by: 'pull request'; readonly number: number }
  /** The open pull request whose head this is. */
  | { readonly by: 'head'; readonly head: string; readonly branch?: string }
  | { readonly by: 'pair'; readonly before: string; readonly after: string }
  /** A branch or tag that did not exist before. */
  | { readonly by: 'new branch'; readonly after: string; readonly defaultBranch: string }
  /** A revision by itself, in which everything is new. */
  | { readonly by: 'alone'; readonly after: string }
  /** The latest release, or where there is none the revision alone. */
  | { readonly by: 'since release'; readonly after: string; readonly tag?: string };

/** Where results are shown, as far as the event names it. */
export interface Target {
  readonly pullRequest?: number;
  /** The commit that people see: never the test merge. */
  readonly commit?: string;
  /** Comments belong to a pull request that somebody still works on. */
  readonly conversation: 'open' | 'none';
  /** The pull request that stands in a merge queue: nothing is shown there, but its reviews count. */
  readonly queued?: number;
}
