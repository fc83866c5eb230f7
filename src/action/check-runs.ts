/** The check runs of one run: announced while a long review goes on, completed last, never left "in progress", whatever ends it. */

import type { Runner } from '../io/actions/runner.ts';
import type { CheckEnding, CheckIdentity, CheckReport } from '../io/github/check-run.ts';
import type { Client } from '../io/github/client.ts';
import { createDigest } from '../text/digest.ts';
import type { Connect } from './connect.ts';
import type { Inputs } from './inputs.ts';
import { buildRunLink } from './page-links.ts';
import type { Target } from './run-plan.ts';

export const CHECK_NAME = 'MML Guard';

export interface CheckPlace {
  readonly inputs: Pick<Inputs, 'checkRun' | 'root'>;
  readonly runner: Pick<Runner, 'serverUrl' | 'repository' | 'run' | 'event'>;
  readonly connect: Connect;
}

/** The id of a check run in progress; nothing where a later run has written its own. */
type Started = Promise<number | undefined>;

/**
 * Milliseconds. The client of GitHub takes longer to load than a small model takes to be judged, and nobody sees an
 * announcement that is over at once; a review that fetches commits or asks the API waits for the network anyway.
 */
const ANNOUNCE_AFTER = 100;

export class CheckRuns {
  readonly #place: CheckPlace;
  readonly #commit: string | undefined;
  readonly #scope: string;
  readonly #started = new Set<Started>();
  readonly #completed = new Set<number>();
  #announced: Started | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(target: Target, place: CheckPlace) {
    this.#commit = target.commit;
    this.#scope = describeScope(target, place);
    this.#place = place;
  }

  /** Says after a while that a result is coming. Waits for nothing and cannot fail. */
  announce(): void {
    const { checkRun, root } = this.#place.inputs;
    if (this.#commit === undefined || !checkRun) return;
    this.#timer = setTimeout(() => {
      this.#announced = this.#begin(root === undefined ? CHECK_NAME : `${CHECK_NAME} (${root})`);
    }, ANNOUNCE_AFTER).unref();
  }

  /** The announced one first, whatever it is called until it is completed. */
  start(name: string): Started {
    clearTimeout(this.#timer);
    const started = this.#announced ?? this.#begin(name);
    this.#announced = undefined;
    return started;
  }

  async complete(id: number, report: CheckReport): Promise<void> {
    const client = await this.#place.connect();
    if (client === undefined) return;
    const { completeCheckRun } = await import('../io/github/check-run.ts');
    await completeCheckRun(client, id, report);
    this.#completed.add(id);
  }

  /** Writes one that was not started; false where a later run has written its own. */
  async create(name: string, report: CheckReport): Promise<boolean> {
    const known = await this.#identify(name);
    if (known === undefined) return false;
    const { createCheckRun } = await import('../io/github/check-run.ts');
    return createCheckRun(known.client, known.identity, report);
  }

  /** Completes what is still in progress, as well as it can. */
  async abandon(ending: CheckEnding): Promise<void> {
    clearTimeout(this.#timer);
    for (const started of this.#started) {
      const id = await started.catch(() => undefined);
      if (id === undefined || this.#completed.has(id)) continue;
      await this.complete(id, { ...ending, annotations: [] }).catch(() => undefined);
    }
  }

  #begin(name: string): Started {
    const started = this.#startOnGitHub(name);
    // Who waits for it hears of a failure, but nobody may be waiting yet.
    started.catch(() => undefined);
    this.#started.add(started);
    return started;
  }

  async #startOnGitHub(name: string): Started {
    const known = await this.#identify(name);
    if (known === undefined) return undefined;
    const { startCheckRun } = await import('../io/github/check-run.ts');
    return startCheckRun(known.client, known.identity);
  }

  async #identify(name: string): Promise<{ readonly client: Client; readonly identity: CheckIdentity } | undefined> {
    const { runner, connect } = this.#place;
    const [commit, scope] = [this.#commit, this.#scope];
    const client = await connect();
    if (client === undefined || commit === undefined) return undefined;
    return { client, identity: { name, commit, scope, run: runner.run, detailsUrl: buildRunLink(runner) } };
  }
}

/** One commit may be judged as a push and as the head of pull requests: of these, none overtakes another. */
function describeScope({ pullRequest }: Target, { inputs, runner }: CheckPlace): string {
  const { name, ref } = runner.event;
  return createDigest([inputs.root ?? '', pullRequest === undefined ? `${name} ${ref}` : `#${pullRequest}`]);
}
