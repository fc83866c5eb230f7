/** What the runner tells a step: the event, the repository, where files and servers are. */

import { readFileSync } from 'node:fs';
import { explainSystemError } from '../system-error.ts';
import { UsageError } from '../usage-error.ts';

export interface Runner {
  readonly event: RunnerEvent;
  /** `owner/name`. */
  readonly repository: string;
  /** Addresses without a slash at their end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where the repository is checked out, if it is. */
  readonly workspace: string;
  /** A folder for files that later steps may read. */
  readonly temporary: string;
  readonly run: RunIdentity;
  /** What plays no part in the events of this version but belongs into the log under debugging. */
  readonly debug: boolean;
}

export interface RunnerEvent {
  /** `pull_request`, `push`, … */
  readonly name: string;
  /** As GitHub sent it; read it with `payload.ts`. */
  readonly payload: unknown;
  /** GITHUB_SHA: what it means depends on the event. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
}

export interface RunIdentity {
  /** Grows with every run of a repository; a second attempt keeps it. */
  readonly id: number;
  readonly attempt: number;
}

/** Whether `other` began after `run`. */
export function isLaterRun(other: RunIdentity, run: RunIdentity): boolean {
  return other.id > run.id || (other.id === run.id && other.attempt > run.attempt);
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readRunner(environment: Environment): Runner {
  const serverUrl = trimSlash(environment['GITHUB_SERVER_URL'] || 'https://github.com');
  const apiUrl = trimSlash(environment['GITHUB_API_URL'] || 'https://api.github.com');
  return {
    event: readEvent(environment),
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    serverUrl,
    apiUrl,
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    workspace: environment['GITHUB_WORKSPACE'] || process.cwd(),
    temporary: environment['RUNNER_TEMP'] || environment['TMPDIR'] || '/tmp',
    run: {
      id: Number(environment['GITHUB_RUN_ID'] ?? 0) || 0,
      attempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
    },
    debug: environment['RUNNER_DEBUG'] === '1',
  };
}

function readEvent(environment: Environment): RunnerEvent {
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(environment['GITHUB_EVENT_PATH']),
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
  };
}

/** Scheduled runs may have no payload at all. */
function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError({
      problem: 'the event of this run cannot be read',
      expected: 'a JSON file at GITHUB_EVENT_PATH, as the runner writes it',
      found: explainSystemError(error),
    });
  }
}

function trimSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
