/** A check run with annotations on the commit people see. */

import type { Client } from './client.ts';

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckReport {
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  /** In the order in which they matter; the caller has said in the summary how many were left out. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckIdentity {
  readonly name: string;
  readonly commit: string;
  readonly detailsUrl: string;
}

/** Annotations of one check run; beyond them nobody reads, and each 50 cost a request. */
export const MOST_ANNOTATIONS = 500;
/** GitHub takes this many in a request and appends those of later ones. */
const BATCH = 50;
/** Characters of `output.summary`, and of an annotation's title. */
export const LONGEST_CHECK_SUMMARY = 65_000;
const LONGEST_TITLE = 255;

/** Says that a result is coming; returns the id to complete. */
export async function startCheckRun(client: Client, { name, commit, detailsUrl }: CheckIdentity): Promise<number> {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.checks.create({
    ...{ owner, repo, name, head_sha: commit, status: 'in_progress', details_url: detailsUrl },
  });
  return data.id;
}

/** One batch after the other: GitHub appends in the order of arrival, and parallel writes hit its limits. */
export async function completeCheckRun(client: Client, id: number, report: CheckReport): Promise<void> {
  const { octokit, owner, repo } = client;
  const { title, summary } = report;
  const batches = divide(report.annotations.slice(0, MOST_ANNOTATIONS).map(toRequest));
  const last = batches.pop() ?? [];
  const about = { owner, repo, check_run_id: id };
  const output = (annotations: typeof last) => ({ title: title.slice(0, LONGEST_TITLE), summary, annotations });
  for (const batch of batches) await octokit.rest.checks.update({ ...about, output: output(batch) });
  await octokit.rest.checks.update({
    ...{ ...about, status: 'completed', conclusion: report.conclusion },
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
