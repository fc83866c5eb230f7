/** Says why GitHub refused something and which permission or setting would change it. */

import { UsageError } from '../usage-error.ts';

export interface Surface {
  /** "The comment". */
  readonly name: string;
  /** As a workflow writes it: `pull-requests: write`. */
  readonly permission: string;
  /** What was tried; without it, to write. */
  readonly access?: 'read' | 'requested';
}

/** A failed request, as octokit throws it. */
interface RequestFailure extends Error {
  /** 500 where there was no answer. */
  readonly status: number;
  readonly request?: { readonly method: string; readonly url: string };
  readonly response?: unknown;
}

export function explainFailure(surface: Surface, error: unknown): string {
  return `${surface.name} could not be ${surface.access ?? 'written'}: ${explainReason(surface, error)}`;
}

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

export function isStatus(error: unknown, status: number): boolean {
  return isRequestFailure(error) && error.status === status;
}

/** Of what had to be read before there is a verdict; what is no answer of GitHub stays as it is. */
export function explainReading(error: unknown): unknown {
  if (!isRequestFailure(error)) return error;
  const { method = '', url = '' } = error.request ?? {};
  const answer = isUnanswered(error) ? 'no answer' : `the answer ${error.status}`;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/\?.*/, '');
  return new UsageError({
    problem: 'what is to be reviewed could not be read from GitHub',
    found: `${answer} to ${method} ${path} (${shorten(error)})`,
    remedy: findRemedy(error, path),
  });
}

function findRemedy(error: RequestFailure, path: string): string {
  if (isLimit(error)) {
    return "run the job again when GitHub's rate limit allows it; with actions/checkout before this step a pull request is read without the API";
  }
  switch (error.status) {
    case 401:
      return 'leave the input token empty, or give a valid one';
    case 403:
    case 404:
      return `add \`${path.includes('/pulls') ? 'pull-requests' : 'contents'}: read\` to the permissions of the job`;
    default:
      return 'run the job again; GitHub may be down, or the runner may not reach it';
  }
}

function explainReason(surface: Surface, error: unknown): string {
  if (!isRequestFailure(error) || isUnanswered(error)) return `GitHub could not be reached (${shorten(error)}).`;
  if (isLimit(error)) return `GitHub's rate limit is used up (${error.status}); the next run brings it up to date.`;
  switch (error.status) {
    case 401:
      return 'GitHub does not know the token (401). Leave the input token empty, or give a valid one.';
    case 403:
      return (
        `the token may not do that (403). Add \`${surface.permission}\` to the permissions of the job; ` +
        'runs of a fork or of Dependabot have a read-only token: see "Pull requests from forks" in the documentation.'
      );
    case 404:
      return `GitHub does not show it to this token (404). Add \`${surface.permission}\` to the permissions of the job.`;
    case 410:
      return 'the conversation is locked or the feature is turned off in this repository (410).';
    case 422:
      return `GitHub refused the content (422: ${shorten(error)}). Please report this.`;
    default:
      return `GitHub answered ${error.status}; the next run brings it up to date.`;
  }
}

function isUnanswered({ response }: RequestFailure): boolean {
  return response === undefined;
}

function isLimit(error: RequestFailure): boolean {
  return error.status === 429 || (error.status === 403 && /rate limit|abuse/i.test(error.message));
}

/** Messages of servers may repeat what strangers wrote; the log and every page escape them again. */
function shorten(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
