/** One review with suggestions that a reader can accept: only on lines of the diff, each only once. */

import type { Client } from './client.ts';
import { findDiffLines } from './diff-lines.ts';
import { findOwnIdentity, isWrittenBy } from './own-identity.ts';

export interface LineSuggestion {
  /** Names the repair, whatever line it stands on; never suggested twice. */
  readonly fingerprint: string;
  readonly path: string;
  /** In the commit that is reviewed; 1-based. */
  readonly line: number;
  /** Markdown above the suggestion. */
  readonly explanation: string;
  /** The line as it should read. */
  readonly replacement: string;
}

/** More comments in one review have been seen to end in time-outs. */
const MOST_SUGGESTIONS = 25;

/** Returns how many were suggested. */
export async function suggestLines(
  client: Client,
  { pullRequest, commit }: { readonly pullRequest: number; readonly commit: string },
  suggestions: readonly LineSuggestion[],
): Promise<number> {
  if (suggestions.length === 0) return 0;
  const about = { owner: client.owner, repo: client.repo, pull_number: pullRequest };
  const inDiff = await keepDiffLines(client, pullRequest, suggestions);
  const known = inDiff.length === 0 ? '' : await readOwnComments(client, pullRequest);
  const fresh = inDiff.filter(({ fingerprint }) => !known.includes(markOf(fingerprint))).slice(0, MOST_SUGGESTIONS);
  if (fresh.length === 0) return 0;
  const comments = fresh.map((suggestion) => ({
    ...{ path: suggestion.path, line: suggestion.line, side: 'RIGHT' },
    body: writeBody(suggestion),
  }));
  await client.octokit.rest.pulls.createReview({ ...about, commit_id: commit, event: 'COMMENT', body: BODY, comments });
  return fresh.length;
}

const BODY = 'MML Guard suggests how to repair references.';

async function keepDiffLines(
  { octokit, owner, repo }: Client,
  pullRequest: number,
  suggestions: readonly LineSuggestion[],
): Promise<readonly LineSuggestion[]> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    ...{ owner, repo, pull_number: pullRequest, per_page: 100 },
  });
  const lines = new Map(files.map(({ filename, patch }) => [filename, findDiffLines(patch ?? '')]));
  return suggestions.filter(({ path, line }) => lines.get(path)?.has(line));
}

async function readOwnComments(client: Client, pullRequest: number): Promise<string> {
  const { octokit, owner, repo } = client;
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    ...{ owner, repo, pull_number: pullRequest, per_page: 100 },
  });
  const self = await findOwnIdentity(client);
  return comments.flatMap(({ user, body }) => (isWrittenBy(user, self) ? [body] : [])).join('\n');
}

function markOf(fingerprint: string): string {
  return `<!-- mml-guard:suggestion ${fingerprint} -->`;
}

/** The fence is longer than any run of backticks in the line, so that the line cannot end it. */
function writeBody({ fingerprint, explanation, replacement }: LineSuggestion): string {
  const longest = Math.max(2, ...Array.from(replacement.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${markOf(fingerprint)}\n${explanation}\n\n${fence}suggestion\n${replacement}\n${fence}\n`;
}
