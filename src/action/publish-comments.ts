/** One comment for each project, kept up to date; its address is an output. */

import type { Client } from '../io/github/client.ts';
import { writeState } from '../io/github/comment-state.ts';
import { readPullRequest } from '../io/github/pull-request.ts';
import {
  type FoundComment,
  findComments,
  isOvertaken,
  LONGEST_COMMENT,
  writeComment,
} from '../io/github/sticky-comment.ts';
import type { CommentMode } from '../policy/config.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import type { Report } from '../report/report.ts';
import { buildState, findDelta } from './delta.ts';
import { attempt, type Publishing } from './publishing.ts';

const SURFACE = { name: 'The comment', permission: 'pull-requests: write' };

/** Markers and line breaks around the page. */
const FRAME = 400;

export async function publishComments(publishing: Publishing): Promise<string | undefined> {
  const { client, result, inputs, notices } = publishing;
  const { pullRequest, commit, conversation } = result.target;
  if (client === undefined || pullRequest === undefined || commit === undefined) return undefined;
  if (conversation === 'none') return undefined;
  // Nobody who turned comments off has to give the permission; an old comment is still brought up to date where it can be.
  const quiet = inputs.comment === 'never' ? { notices: [] } : publishing;
  const url = await attempt(quiet, SURFACE, async () => {
    const comments = await findComments(client, pullRequest);
    const due = result.projects
      .map(({ report, comment }) => ({ report, comment, existing: comments.get(keyOf(report)) }))
      .filter(({ report, comment, existing }) => existing !== undefined || isWanted(report, inputs.comment ?? comment));
    const keys = new Set(result.projects.map(({ report }) => keyOf(report)));
    const leftOver = [...comments].filter(([key]) => !keys.has(key));
    if (due.length + leftOver.length === 0) return undefined;
    if (await isStale(client, pullRequest, commit)) {
      notices.push('The pull request has a newer head, so the comment was left to the run that reviews it.');
      return undefined;
    }
    const place = { client, pullRequest, commit };
    const url = await writeAll(publishing, place, due);
    for (const [key, existing] of leftOver) await retire(publishing, place, { key, existing });
    return url;
  });
  return url;
}

interface Place {
  readonly client: Client;
  readonly pullRequest: number;
  readonly commit: string;
}

interface Due {
  readonly report: Report;
  readonly existing: FoundComment | undefined;
}

async function writeAll(publishing: Publishing, place: Place, due: readonly Due[]): Promise<string | undefined> {
  const urls: string[] = [];
  for (const { report, existing } of due) {
    const state = buildState(report, { ...place, run: publishing.runner.run, before: existing?.state });
    if (isOvertaken(existing, state)) {
      publishing.notices.push('A newer run has already written the comment, so it was left as it is.');
      continue;
    }
    const delta = findDelta(state);
    const maxLength = LONGEST_COMMENT - FRAME - writeState(state).length;
    const body = renderMarkdown(report, { links: publishing.links, maxLength, ...(delta && { delta }) });
    const page = { key: keyOf(report), body, state };
    urls.push((await writeComment(place.client, place.pullRequest, { page, existing })).url);
  }
  return urls[0];
}

/** A project that an earlier push reviewed and this one does not have: its verdict must not stand for ever. */
async function retire(
  { runner }: Publishing,
  { client, pullRequest, commit }: Place,
  { key, existing }: { readonly key: string; readonly existing: FoundComment },
): Promise<void> {
  const name = key === '.' ? 'the top of the repository' : showMarkdownText(key);
  const body = `### MML Guard: nothing to review in ${name} any more\n\nThe project has no model files on either side now.`;
  const state = { head: commit, run: runner.run.id, attempt: runner.run.attempt, findings: [], previous: null };
  if (isOvertaken(existing, state)) return;
  await writeComment(client, pullRequest, { page: { key, body, state }, existing });
}

/** A slow run must not write what an earlier push was like. */
async function isStale(client: Client, pullRequest: number, commit: string): Promise<boolean> {
  return (await readPullRequest(client, pullRequest)).head !== commit;
}

function keyOf({ project }: Report): string {
  return project ?? '.';
}

export function isWanted({ verdict, changes }: Report, mode: CommentMode): boolean {
  const { error, warning, note } = verdict.counts;
  switch (mode) {
    case 'always':
      return true;
    case 'changes':
      return changes.length > 0 || error + warning + note > 0;
    case 'findings':
      return error + warning + note > 0;
    case 'failure':
      return verdict.outcome === 'fail';
    case 'never':
      return false;
  }
}
