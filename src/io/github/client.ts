/** The client for GitHub's API: retries what may pass, paces what GitHub wants paced, gives up in time. */

import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';

export type Octo = InstanceType<typeof PacedOctokit>;

export interface Client {
  readonly octokit: Octo;
  readonly owner: string;
  readonly repo: string;
  readonly graphqlUrl: string;
  /** How many requests were sent, those repeated included. */
  requests(): number;
}

export interface ClientOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly userAgent: string;
  /** A server without rate limits, such as GitHub Enterprise Server by default, needs no pauses between requests. */
  readonly pacing: 'as GitHub asks' | 'none';
}

const PacedOctokit = Octokit.plugin(retry, throttling);

/** Seconds one request may take, and seconds of waiting for limits in one run: a review must not hang on GitHub. */
const SLOWEST_REQUEST = 60;
const LONGEST_WAIT = 90;

export function createClient(options: ClientOptions): Client {
  const [owner = '', repo = ''] = options.repository.split('/');
  let sent = 0;
  const octokit = new PacedOctokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    log: SILENT,
    request: {
      fetch: limitTime(defaults.request?.['fetch'] as typeof fetch, () => {
        sent += 1;
      }),
    },
    ...pace(options.pacing),
  });
  return { octokit, owner, repo, graphqlUrl: options.graphqlUrl, requests: () => sent };
}

/** What went wrong is said once, by the surface that could not be written. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

/** The toolkit's fetch goes through the runner's proxy. */
function limitTime(request: typeof fetch, count: () => void): typeof fetch {
  return (address, init) => {
    count();
    return request(address, { ...init, signal: AbortSignal.timeout(SLOWEST_REQUEST * 1000) });
  };
}

/** Why a request was not sent. What is called an abort, octokit neither wraps nor repeats. */
export class NotDue extends Error {
  override readonly name = 'AbortError';
}

/**
 * Asks before each attempt of a request whether it is still due, and fails with `NotDue` where it is not: a minute may pass until
 * GitHub takes it. To be given as `request`.
 */
export function sendWhile({ octokit }: Client, isDue: () => Promise<boolean>): { readonly fetch: typeof fetch } {
  const send: typeof fetch = octokit.request.endpoint.DEFAULTS.request?.['fetch'];
  return {
    async fetch(address, init) {
      if (await isDue()) return send(address, init);
      throw new NotDue('the request is not due any more');
    },
  };
}

function pace(pacing: ClientOptions['pacing']) {
  let waited = 0;
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, attempt: number): boolean => {
    waited += seconds;
    return attempt < 2 && waited <= LONGEST_WAIT;
  };
  const limits = { onRateLimit: mayWait, onSecondaryRateLimit: mayWait };
  const quick = { retryAfterBaseValue: 1 };
  return pacing === 'as GitHub asks'
    ? { retry: {}, throttle: limits }
    : { retry: quick, throttle: { ...limits, ...quick, write: UNPACED as never, notifications: UNPACED as never } };
}

/** Takes the place of the queues that keep a second between writes and three between notifications. */
const UNPACED = { key: () => ({ schedule: runNow }) };

function runNow<T>(_options: unknown, job: (...rest: unknown[]) => T, ...rest: unknown[]): T {
  return job(...rest);
}
