/** The one comment of a project on a pull request: found by marker and author, written only when its content changed. */

import { isLaterRun } from '../actions/runner.ts';
import { type Client, NotDue, sendWhile } from './client.ts';
import {
  type CommentState,
  MARKER_START,
  readMarker,
  readState,
  readTold,
  type ToldState,
  visiblePart,
  writeMarker,
  writeState,
  writeTold,
} from './comment-state.ts';
import { findOwnIdentity, isWrittenBy } from './own-identity.ts';

/** Characters; safe under both readings of GitHub's limit. */
export const LONGEST_COMMENT = 65_000;

export interface FoundComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly state: CommentState | undefined;
}

export type CommentOutcome =
  | { readonly done: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** Another run has written it since it was found. */
  | { readonly done: 'overtaken' }
  /** Another run had created one before: that is the page, and says what that run knew. */
  | { readonly done: 'withdrawn'; readonly older: FoundComment };

export interface CommentPage {
  readonly key: string;
  readonly body: string;
  readonly state: CommentState;
}

export interface Twin extends FoundComment {
  /** The page that stays. */
  readonly of: FoundComment;
}

/** What this account wrote on a pull request before. */
export interface OwnComments {
  /** By the project they are about, the oldest of each. */
  readonly pages: ReadonlyMap<string, FoundComment>;
  /** Younger ones about the same projects: a run that was cancelled could not take its own back. */
  readonly twins: readonly Twin[];
  /** Whom further comments told. */
  readonly told: readonly ToldState[];
}

/** All pages are read: a busy pull request has hundreds of comments. */
export async function findComments(client: Client, pullRequest: number): Promise<OwnComments> {
  const { octokit, owner, repo } = client;
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...{ owner, repo, issue_number: pullRequest, per_page: 100 },
  });
  const marked = comments.filter(({ body }) => body?.startsWith(MARKER_START));
  const pages = new Map<string, FoundComment>();
  const twins: Twin[] = [];
  const told: ToldState[] = [];
  const self = marked.length === 0 ? undefined : await findOwnIdentity(client);
  for (const { id, html_url: url, body = '', user } of marked) {
    if (self === undefined || !isWrittenBy(user, self)) continue;
    const first = body.split('\n', 1)[0]?.trim() ?? '';
    const key = readMarker(first);
    if (key !== undefined) {
      const found = { id, url, body, state: readState(body) };
      const oldest = pages.get(key);
      if (oldest === undefined) pages.set(key, found);
      else twins.push({ ...found, of: oldest });
    }
    const note = readTold(first);
    if (note !== undefined) told.push(note);
  }
  return { pages, twins, told };
}

export async function writeComment(
  client: Client,
  pullRequest: number,
  { page, existing }: { page: CommentPage; existing: FoundComment | undefined },
): Promise<CommentOutcome> {
  const { octokit, owner, repo } = client;
  const body = `${writeMarker(page.key)}\n${page.body.trimEnd()}\n${writeState(page.state)}`;
  if (existing === undefined) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    return keepOldest(client, pullRequest, { key: page.key, id: data.id, url: data.html_url });
  }
  if (visiblePart(existing.body) === visiblePart(body)) return { done: 'unchanged', url: existing.url };
  const request = sendWhile(client, () => isStillDue(client, existing, page.state));
  try {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body, request });
    return { done: 'updated', url: data.html_url };
  } catch (error) {
    if (error instanceof NotDue) return { done: 'overtaken' };
    throw error;
  }
}

/** Unless a later run has written the comment since it was found. Where that cannot be read, the write itself will tell why. */
async function isStillDue(
  { octokit, owner, repo }: Client,
  found: FoundComment,
  { run: id, attempt }: CommentState,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: found.id });
    const now = readState(data.body ?? '');
    if (now === undefined || (now.run === found.state?.run && now.attempt === found.state.attempt)) return true;
    return !isLaterRun({ id: now.run, attempt: now.attempt }, { id, attempt });
  } catch {
    return true;
  }
}

/** Two runs may both have seen no comment. The oldest stays, so both come to the same answer, whoever looks first. */
async function keepOldest(
  client: Client,
  pullRequest: number,
  { key, id, url }: { readonly key: string; readonly id: number; readonly url: string },
): Promise<CommentOutcome> {
  const oldest = (await findComments(client, pullRequest)).pages.get(key);
  if (oldest === undefined || oldest.id >= id) return { done: 'created', url };
  await client.octokit.rest.issues.deleteComment({ owner: client.owner, repo: client.repo, comment_id: id });
  return { done: 'withdrawn', older: oldest };
}

/** What a twin told stays known; nobody takes what it said for what is. */
export async function closeTwin({ octokit, owner, repo }: Client, { id, state, of }: Twin): Promise<void> {
  const { handles, owners } = state?.mentions ?? { handles: [], owners: [] };
  const body = `${writeTold({ handles, owners })}\nThis was written at the same time as [another comment](${of.url}), which is kept up to date.`;
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}

/** A comment of its own, because GitHub notifies nobody of an edit. */
export async function addNote(client: Client, pullRequest: number, note: string): Promise<void> {
  const { octokit, owner, repo } = client;
  await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body: note });
}

/** A run that was overtaken must not write over the one that overtook it. */
export function isOvertaken(existing: FoundComment | undefined, state: CommentState): boolean {
  const other = existing?.state;
  if (other === undefined || other.head !== state.head) return false;
  return isLaterRun({ id: other.run, attempt: other.attempt }, { id: state.run, attempt: state.attempt });
}
