/** A small GitHub over a real git repository: state for comments, checks and reviews, and faults on demand. */

import { spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerGit, isCommit, listCommits, listTags } from './github-git.ts';
import { answerGraphql } from './github-graphql.ts';
import { answerPeople, createPeople, type People } from './github-people.ts';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly id: number; readonly type: string };
  readonly html_url: string;
}

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly head_sha: string;
  readonly external_id?: string;
  status: string;
  conclusion?: string;
  output?: { readonly title: string; readonly summary: string };
  /** Appended by every update, as GitHub does. */
  readonly annotations: Annotation[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

export interface Review {
  readonly commit_id: string;
  readonly event: string;
  readonly comments: readonly {
    readonly path: string;
    readonly line: number;
    readonly side: string;
    readonly body: string;
  }[];
}

export interface Pull {
  readonly number: number;
  head: string;
  readonly base: string;
  merge: string | null;
  mergeable: boolean | null;
  /** When it was merged; not set while it is open. */
  merged?: string;
  readonly files: readonly { readonly filename: string; readonly patch?: string }[];
}

export interface Fault {
  /** `POST /repos/ada/model/check-runs`; compared with the beginning. */
  readonly request: string;
  /** A slow request without it is answered in the end. */
  readonly status?: number;
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
  /** What has to happen before anything is answered. */
  readonly until?: Promise<unknown>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** How often; for ever where it is left out. */
  times?: number;
}

export interface GitHub {
  readonly url: string;
  readonly comments: Comment[];
  readonly checks: CheckRun[];
  readonly reviews: Review[];
  readonly releases: { readonly id: number; readonly tag_name: string; readonly draft: boolean; body: string }[];
  /** `GET /repos/…` in the order of arrival. */
  readonly requests: string[];
  readonly faults: Fault[];
  readonly people: People;
  /** What GraphQL's schema did not allow: a test that ends with any has failed. */
  readonly refusals: string[];
  pull: Pull;
  close(): Promise<void>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

export async function startGitHub(repository: string, pull: Pull): Promise<GitHub> {
  const server = createServer((request, response) => {
    serve(github, repository, request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const github: GitHub = {
    url: `http://127.0.0.1:${port}`,
    ...{ comments: [], checks: [], reviews: [], releases: [], requests: [], faults: [], refusals: [] },
    ...{ people: createPeople(), pull },
    close: () => closeServer(server),
  };
  return github;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function serve(
  github: GitHub,
  repository: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const url = new URL(request.url ?? '/', github.url);
  github.requests.push(`${request.method} ${url.pathname}`);
  // An Enterprise Server has its API below a path.
  const line = `${request.method} ${url.pathname.replace(/^\/api(\/v3)?(?=\/)/, '')}`;
  const fault = github.faults.find(({ request: start, times }) => line.startsWith(start) && times !== 0);
  if (fault?.times !== undefined) fault.times -= 1;
  await fault?.until;
  if (fault?.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
  if (fault?.status !== undefined) {
    const message = fault.message ?? 'Resource not accessible by integration';
    return send(response, {
      status: fault.status,
      ...(fault.headers && { headers: fault.headers }),
      body: { message },
    });
  }
  if (url.pathname.includes('/tarball/')) return sendArchive(repository, url, response);
  if (line === 'POST /graphql') {
    const { refusals, ...graphql } = await answerGraphql(repository, body);
    github.refusals.push(...refusals);
    return send(response, graphql);
  }
  send(response, answer(github, repository, { line, url, body }));
}

async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? ({} as RequestBody) : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function sendArchive(repository: string, url: URL, response: ServerResponse): void {
  const commit = url.pathname.split('/').at(-1) ?? '';
  const packed = spawnSync('git', ['-C', repository, 'archive', '--format=tar.gz', '--prefix=ada-model-1/', commit], {
    maxBuffer: 1e9,
  });
  response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(packed.stdout);
}

/** Whatever a request may hold; the description of the API is checked elsewhere. */
export interface RequestBody {
  readonly body: string;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly external_id: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Received {
  readonly line: string;
  readonly url: URL;
  readonly body: RequestBody;
}

const ROOT = '/repos/ada/model';

function answer(github: GitHub, repository: string, received: Received): Answer {
  const { line, url, body } = received;
  const path = line.replace(ROOT, '');
  const id = Number(/\/(\d+)$/.exec(url.pathname)?.[1]);
  const { pull } = github;
  const ofPeople = answerPeople(github.people, received);
  if (ofPeople !== undefined) return ofPeople;
  switch (path.replace(/\/\d+(?=\/|$)/g, '/#')) {
    case 'GET /pulls/#':
      return { body: describePull(github) };
    case 'GET /pulls/#/files':
      return { body: pull.files };
    case 'GET /pulls/#/commits':
      return listPage(listCommits(repository, '--reverse', `${pull.base}..${pull.head}`).slice(0, 250), url);
    case 'GET /commits':
      return listPage(listCommits(repository, url.searchParams.get('sha') ?? pull.base), url);
    case 'GET /pulls/#/comments':
      return {
        body: github.reviews.flatMap((review) => review.comments.map((comment) => ({ ...comment, user: BOT }))),
      };
    case 'POST /pulls/#/reviews':
      return addReview(github, body as unknown as Review);
    case 'GET /issues/#/comments':
      return listPage(github.comments, url);
    case 'POST /issues/#/comments':
      return addComment(github, body);
    case 'GET /issues/comments/#':
      return describeItem(github.comments, id);
    case 'PATCH /issues/comments/#':
      return changeComment(github, id, body);
    case 'DELETE /issues/comments/#':
      github.comments.splice(
        github.comments.findIndex((comment) => comment.id === id),
        1,
      );
      return { body: {} };
    case `GET /commits/${url.pathname.split('/').at(-2)}/check-runs`:
      return listChecks(github, url);
    case 'POST /check-runs':
      return addCheck(github, repository, body);
    case 'PATCH /check-runs/#':
      return changeCheck(github, id, body);
    case 'GET /releases':
      return { body: github.releases };
    case 'GET /releases/#':
      return describeItem(github.releases, id);
    case 'PATCH /releases/#':
      return changeRelease(github, id, body);
    case 'GET /tags':
      return listPage(listTags(repository), url);
    default:
      return answerGit(repository, url, describePull(github)) ?? notFound();
  }
}

function describeItem(items: readonly { readonly id: number }[], id: number): Answer {
  const item = items.find((known) => known.id === id);
  return item === undefined ? notFound() : { body: item };
}

function changeRelease(github: GitHub, id: number, { body }: RequestBody): Answer {
  const release = github.releases.find((known) => known.id === id);
  if (release !== undefined) release.body = body;
  return describeItem(github.releases, id);
}

function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found' } };
}

function describePull({ pull, people }: GitHub) {
  const { number, head, base, merge, mergeable, merged } = pull;
  return {
    ...{ number, state: merged ? 'closed' : 'open', head: { sha: head }, base: { ref: base }, mergeable },
    ...{ merge_commit_sha: merge, merged_at: merged ?? null, user: { login: people.author, id: 1, type: 'User' } },
  };
}

function listPage(items: readonly unknown[], url: URL): Answer {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const page = Number(url.searchParams.get('page') ?? 1);
  const rest = items.length > page * size;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    body: items.slice((page - 1) * size, page * size),
    ...(rest && { headers: { link: `<${next.href}>; rel="next"` } }),
  };
}

/** GitHub's own limit. */
function isTooLong(body: string): boolean {
  return body.length > 65_536;
}

function addComment(github: GitHub, { body }: RequestBody): Answer {
  if (isTooLong(body)) return { status: 422, body: { message: 'body is too long (maximum is 65536 characters)' } };
  const id = github.comments.length + 1000;
  const comment = { id, body, user: BOT, html_url: `https://github.com/ada/model/pull/1#issuecomment-${id}` };
  github.comments.push(comment);
  return { status: 201, body: comment };
}

function changeComment(github: GitHub, id: number, { body }: RequestBody): Answer {
  const comment = github.comments.find((known) => known.id === id);
  if (comment === undefined) return notFound();
  comment.body = body;
  return { body: comment };
}

/** Of one name only the latest, unless all are asked for. */
function listChecks(github: GitHub, url: URL): Answer {
  const commit = url.pathname.split('/').at(-2);
  const all = github.checks.filter((check) => check.head_sha === commit);
  const latest = [...new Map(all.map((check) => [check.name, check])).values()];
  const known = url.searchParams.get('filter') === 'all' ? all : latest;
  return { body: { total_count: known.length, check_runs: known } };
}

function addCheck(github: GitHub, repository: string, body: RequestBody): Answer {
  const { name, head_sha, status, external_id } = body;
  if (!isCommit(repository, head_sha))
    return { status: 422, body: { message: `No commit found for SHA: ${head_sha}` } };
  const check: CheckRun = { id: github.checks.length + 1, name, head_sha, status, external_id, annotations: [] };
  github.checks.push(check);
  const { status: refusal, body: answer } = changeCheck(github, check.id, body);
  if (refusal !== undefined) github.checks.pop();
  return { status: refusal ?? 201, body: answer };
}

/** What GitHub's description says of the limits: 50 annotations, 65,535 characters, lines from 1. */
function changeCheck(github: GitHub, id: number, body: RequestBody): Answer {
  const check = github.checks.find((known) => known.id === id);
  if (check === undefined) return notFound();
  const { name, status, conclusion, output } = body as unknown as {
    name?: string;
    status?: string;
    conclusion?: string;
    output?: CheckOutput;
  };
  const annotations = output?.annotations ?? [];
  if (annotations.length > 50 || (output?.summary.length ?? 0) > 65_535 || annotations.some((a) => a.start_line < 1)) {
    return { status: 422, body: { message: 'Invalid request.' } };
  }
  if (name !== undefined) check.name = name;
  if (status !== undefined) check.status = status;
  if (conclusion !== undefined) check.conclusion = conclusion;
  if (output !== undefined) check.output = output;
  check.annotations.push(...annotations);
  return { body: check };
}

interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly Annotation[];
}

/** One line outside the diff refuses the whole review. */
function addReview(github: GitHub, review: Review): Answer {
  const outside = review.comments.some(({ path, line }) => {
    const patch = github.pull.files.find(({ filename }) => filename === path)?.patch;
    return patch === undefined || !holdsLine(patch, line);
  });
  if (outside) return { status: 422, body: { message: 'pull_request_review_thread.line must be part of the diff' } };
  github.reviews.push(review);
  return { body: { id: github.reviews.length } };
}

function holdsLine(patch: string, line: number): boolean {
  return Array.from(patch.matchAll(/^@@ [^+]*\+(\d+)(?:,(\d+))?/gm)).some(([, start = '0', count = '1']) => {
    return line >= Number(start) && line < Number(start) + Number(count);
  });
}
