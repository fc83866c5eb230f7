/** A check run with annotations on the commit people see. */

import { isLaterRun, type RunIdentity } from '../actions/runner.ts';
import type { Client } from './client.ts';

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** What a check run says in the end, whether or not there is a verdict. */
export interface CheckEnding {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled';
  readonly title: string;
  readonly summary: string;
}

export interface CheckReport extends CheckEnding {
  /** In the order in which they matter; the caller has said in the summary how many were left out. */
  readonly annotations: readonly CheckAnnotation[];
  /** As it is to be called from now on. */
  readonly name?: string;
}

export interface CheckIdentity {
  readonly name: string;
  readonly commit: string;
  readonly detailsUrl: string;
  readonly run: RunIdentity;
  /** What the run was asked to review: runs that were asked the same overtake each other. */
  readonly scope: string;
}

/** Annotations of one check run; beyond them nobody reads, and each 50 cost a request. */
export const MOST_ANNOTATIONS = 500;
/** GitHub takes this many in a request and appends those of later ones. */
const BATCH = 50;
/** Characters of `output.summary`, and of an annotation's title. */
export const LONGEST_CHECK_SUMMARY = 65_000;
const LONGEST_TITLE = 255;

/** Says that a result is coming; returns the id to complete, or nothing where a later run has said so already. */
export async function startCheckRun(client: Client, identity: CheckIdentity): Promise<number | undefined> {
  if (await isOvertaken(client, identity)) return undefined;
  const about = describeIdentity(client, identity);
  const { data } = await client.octokit.rest.checks.create({ ...about, status: 'in_progress' });
  return data.id;
}

/** Creates one that is complete, which is one request where a batch holds all annotations; false where a later run has written its own. */
export async function createCheckRun(client: Client, identity: CheckIdentity, report: CheckReport): Promise<boolean> {
  if (report.annotations.length > BATCH) {
    const id = await startCheckRun(client, identity);
    if (id !== undefined) await completeCheckRun(client, id, report);
    return id !== undefined;
  }
  if (await isOvertaken(client, identity)) return false;
  const { conclusion, title, summary } = report;
  await client.octokit.rest.checks.create({
    ...{ ...describeIdentity(client, identity), status: 'completed', conclusion },
    output: { title: title.slice(0, LONGEST_TITLE), summary, annotations: report.annotations.map(toRequest) },
  });
  return true;
}

function describeIdentity({ owner, repo }: Client, identity: CheckIdentity) {
  const { name, commit, detailsUrl } = identity;
  return { owner, repo, name, head_sha: commit, details_url: detailsUrl, external_id: writeExternalId(identity) };
}

/** GitHub shows the check run that was created last, so a slow run must not create one after that of a later run. */
async function isOvertaken({ octokit, owner, repo }: Client, { commit, run, scope }: CheckIdentity): Promise<boolean> {
  try {
    const known = await octokit.paginate(octokit.rest.checks.listForRef, {
      // Of one name only the latest would be listed, whatever it is about.
      ...{ owner, repo, ref: commit, filter: 'all' as const, per_page: 100, request: { retries: 1 } },
    });
    return known.some(({ external_id: id }) => {
      const other = readExternalId(id ?? '');
      return other !== undefined && other.scope === scope && isLaterRun(other.run, run);
    });
  } catch {
    // Whoever may not list them may not create one either, and is told so by that.
    return false;
  }
}

function writeExternalId({ run, scope }: CheckIdentity): string {
  return `mml-guard ${run.id}/${run.attempt} ${scope}`;
}

function readExternalId(text: string): Pick<CheckIdentity, 'run' | 'scope'> | undefined {
  const [, id, attempt, scope] = /^mml-guard (\d+)\/(\d+) (.*)$/s.exec(text) ?? [];
  return scope === undefined ? undefined : { run: { id: Number(id), attempt: Number(attempt) }, scope };
}

/** One batch after the other: GitHub appends in the order of arrival, and parallel writes hit its limits. */
export async function completeCheckRun(client: Client, id: number, report: CheckReport): Promise<void> {
  const { octokit, owner, repo } = client;
  const { title, summary, name } = report;
  const batches = divide(report.annotations.slice(0, MOST_ANNOTATIONS).map(toRequest));
  const last = batches.pop() ?? [];
  const about = { owner, repo, check_run_id: id };
  const output = (annotations: typeof last) => ({ title: title.slice(0, LONGEST_TITLE), summary, annotations });
  for (const batch of batches) await octokit.rest.checks.update({ ...about, output: output(batch) });
  await octokit.rest.checks.update({
    ...{ ...about, status: 'completed', conclusion: report.conclusion, ...(name !== undefined && { name }) },
    output: output(last),
  });
}

function toRequest(annotation: CheckAnnotation) {
  const { path, startLine, endLine, level, title, message } = annotation;
  return {
    ...{ path, start_line: startLine, end_line: Math.max(startLine, endLine), annotation_level: level },
    ...{ title: title.slice(0, LONGEST_TITLE), message },
  };
}

function divide<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += BATCH) batches.push(items.slice(start, start + BATCH));
  return batches;
}
