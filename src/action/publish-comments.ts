/** One comment for each project, kept up to date; its address is an output. */

import type { Client } from '../io/github/client.ts';
import { type MentionState, writeState } from '../io/github/comment-state.ts';
import { readPullRequest } from '../io/github/pull-request.ts';
import {
  closeTwin,
  type FoundComment,
  findComments,
  isOvertaken,
  LONGEST_COMMENT,
  writeComment,
} from '../io/github/sticky-comment.ts';
import { isInside, normalizeRoot, type ProjectRoot, TOP } from '../io/project-files.ts';
import type { CommentMode } from '../policy/choices.ts';
import type { OwnerToTell } from '../policy/find-owners.ts';
import { renderMarkdown } from '../report/markdown/render-markdown.ts';
import { showMarkdownText } from '../report/markup/markdown-text.ts';
import type { Report } from '../report/report.ts';
import { buildState, findDelta } from './delta.ts';
import { decideMentions, joinMentions, openRoll, type Telling, tellOwners } from './mention-owners.ts';
import { noteOwners } from './note-owners.ts';
import { attempt, type Publishing } from './publishing.ts';
import type { ReviewedProject } from './review-result.ts';

const SURFACE = { name: 'The comment', permission: 'pull-requests: write' };

/** Markers and line breaks around the page. */
const FRAME = 400;

const NEWER_HEAD = 'The pull request has a newer head, so the comment was left to the run that reviews it.';
const NEWER_RUN = 'A newer run has already written the comment, so it was left as it is.';

export async function publishComments(publishing: Publishing): Promise<string | undefined> {
  const { client, result, inputs, notices } = publishing;
  const { pullRequest, commit, conversation } = result.target;
  if (client === undefined || pullRequest === undefined || commit === undefined) return undefined;
  if (conversation === 'none') return undefined;
  // Nobody who turned comments off has to give the permission; an old comment is still brought up to date where it can be.
  const quiet = inputs.comment === 'never' ? { notices: [] } : publishing;
  const url = await attempt(quiet, SURFACE, async () => {
    const own = await findComments(client, pullRequest);
    const comments = own.pages;
    const due = result.projects
      .map((project) => ({ ...project, mode: inputs.comment ?? project.comment }))
      .map((project) => ({ ...project, existing: comments.get(keyOf(project.report)) }))
      .filter(({ report, mode, existing }) => existing !== undefined || isWanted(report, mode));
    const leftOver = [...comments].filter(([key]) => isLeftOver(key, publishing));
    for (const twin of own.twins) await attempt({ notices: [] }, SURFACE, () => closeTwin(client, twin));
    if (due.length + leftOver.length === 0) return undefined;
    const { head, author } = await readPullRequest(client, pullRequest);
    // A slow run must not write what an earlier push was like.
    if (head !== commit) {
      notices.push(NEWER_HEAD);
      return undefined;
    }
    const place = { client, pullRequest, commit };
    const url = await writeAll(due, place, { publishing, client, pullRequest, author, roll: openRoll(own) });
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

interface Due extends ReviewedProject {
  readonly mode: CommentMode;
  readonly existing: FoundComment | undefined;
}

async function writeAll(due: readonly Due[], place: Place, telling: Telling): Promise<string | undefined> {
  const urls: string[] = [];
  const later: OwnerToTell[] = [];
  for (const project of due) {
    const written = await writePage(project, place, telling);
    urls.push(...written.urls);
    later.push(...written.later);
  }
  await noteOwners(later, urls[0], telling);
  return urls[0];
}

interface Written {
  /** Of the page, unless it was left to another run. */
  readonly urls: readonly string[];
  readonly later: readonly OwnerToTell[];
}

async function writePage(due: Due, place: Place, telling: Telling): Promise<Written> {
  const { report, existing, mode, mention, mostRemembered: most } = due;
  const { publishing } = telling;
  const common = buildState(report, { ...place, run: publishing.runner.run, before: existing?.state, most });
  if (isOvertaken(existing, common)) return leave(publishing, NEWER_RUN);
  if (common.findings === null) publishing.notices.push(explainForgotten(most));
  const settings = decideMentions(mention, mode === 'never' ? 'false' : publishing.inputs.mention);
  const told = await tellOwners({ owners: report.owners, settings }, existing, telling);
  const state = { ...common, mentions: told.state };
  const delta = findDelta(state);
  const maxLength = LONGEST_COMMENT - FRAME - writeState(state).length;
  const options = { links: publishing.links, maxLength, mentions: told.page, ...(delta && { delta }) };
  const page = { key: keyOf(report), body: renderMarkdown(report, options), state };
  const outcome = await writeComment(place.client, place.pullRequest, { page, existing });
  if (outcome.done === 'overtaken') return leave(publishing, NEWER_RUN);
  if (outcome.done === 'withdrawn') return writeOver(outcome.older, told.state, { due, place, telling });
  return { urls: [outcome.url], later: told.later };
}

/** To another run. */
function leave({ notices }: Publishing, reason: string): Written {
  notices.push(reason);
  return { urls: [], later: [] };
}

/** Of the page that another run created at the same time; without a newer push, what it says is decided as for any page that exists. */
async function writeOver(
  older: FoundComment,
  mentions: MentionState,
  { due, place, telling }: { readonly due: Due; readonly place: Place; readonly telling: Telling },
): Promise<Written> {
  const { head } = await readPullRequest(place.client, place.pullRequest);
  if (head !== place.commit) return leave(telling.publishing, NEWER_HEAD);
  const state = older.state && { ...older.state, mentions: joinMentions(older.state.mentions, mentions) };
  return writePage({ ...due, existing: { ...older, state } }, place, telling);
}

function explainForgotten(most: number): string {
  return `There are more than ${most} findings, so the comment does not remember them and the next push will not be compared with this one (limits.comment-findings).`;
}

/** Whether nobody reviews a project any more. One outside of the folder that this run was asked for is left to another job. */
function isLeftOver(key: ProjectRoot, { inputs, result }: Publishing): boolean {
  const reviewed = new Set(result.projects.map(({ report }) => keyOf(report)));
  if (reviewed.has(key)) return false;
  if (inputs.root === undefined) return true;
  const root = normalizeRoot(inputs.root);
  return !reviewed.has(root) && isInside(key, root);
}

/** A project that an earlier push reviewed and this one does not have: its verdict must not stand for ever. */
async function retire(
  { runner }: Publishing,
  { client, pullRequest, commit }: Place,
  { key, existing }: { readonly key: ProjectRoot; readonly existing: FoundComment },
): Promise<void> {
  const name = key === TOP ? 'the top of the repository' : showMarkdownText(key);
  const body = `### MML Guard: nothing to review in ${name} any more\n\nThe project has no model files on either side now.`;
  const { mentions } = existing.state ?? {};
  const state = {
    ...{ head: commit, run: runner.run.id, attempt: runner.run.attempt, findings: [], previous: null },
    ...(mentions && { mentions: { ...mentions, live: [] } }),
  };
  if (isOvertaken(existing, state)) return;
  await writeComment(client, pullRequest, { page: { key, body, state }, existing });
}

function keyOf({ project }: Report): ProjectRoot {
  return project ?? TOP;
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
