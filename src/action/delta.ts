/** What came and what went since the last push, from the fingerprints that the comment remembers. Pure. */

import type { RunIdentity } from '../io/actions/runner.ts';
import { type CommentState, keepFindings } from '../io/github/comment-state.ts';
import type { PageDelta } from '../report/render.ts';
import type { Report } from '../report/report.ts';

export interface StateContext {
  readonly commit: string;
  readonly run: RunIdentity;
  readonly before: CommentState | undefined;
  /** How many findings are remembered at most. */
  readonly most: number;
}

/** Of the findings that this change is answerable for. */
export function buildState(report: Report, { commit, run, before, most }: StateContext): CommentState {
  const news = report.findings.filter((finding) => finding.origin !== 'inherited' && finding.waiver === undefined);
  const previous = findPrevious(before, commit);
  return {
    head: commit,
    run: run.id,
    attempt: run.attempt,
    findings: keepFindings(
      news.map((finding) => finding.fingerprint),
      most,
    ),
    previous,
  };
}

/** A second run of one push is compared with the push before it, so that it says the same. */
function findPrevious(before: CommentState | undefined, commit: string): CommentState['previous'] {
  if (before === undefined) return null;
  return before.head === commit ? before.previous : { head: before.head, findings: before.findings };
}

/** Undefined for a first push, and where one of both had too many findings to be remembered. */
export function findDelta({ findings, previous }: CommentState): PageDelta | undefined {
  if (previous === null || previous.findings === null || findings === null) return undefined;
  const [old, now] = [new Set(previous.findings), new Set(findings)];
  return {
    since: previous.head,
    appeared: findings.filter((finding) => !old.has(finding)).length,
    gone: previous.findings.filter((finding) => !now.has(finding)).length,
  };
}
