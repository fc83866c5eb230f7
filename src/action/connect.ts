/** Connects to GitHub when somebody first needs it, at most once, and to nothing without a token. */

import type { Environment, Runner } from '../io/actions/runner.ts';
import type { Client } from '../io/github/client.ts';
import { TOOL } from '../run/tool.ts';
import type { Inputs } from './inputs.ts';

export type Connect = () => Promise<Client | undefined>;

export function createConnect(inputs: Pick<Inputs, 'token'>, runner: Runner, environment: Environment): Connect {
  let client: Promise<Client> | undefined;
  return async () => {
    const { token } = inputs;
    if (token === undefined) return undefined;
    client ??= connect(token, runner, environment);
    return client;
  };
}

/** Loaded here and nowhere else: the client is larger than everything that a verdict needs. */
async function connect(token: string, runner: Runner, environment: Environment): Promise<Client> {
  const { createClient } = await import('../io/github/client.ts');
  const { repository, apiUrl, graphqlUrl } = runner;
  return createClient({
    ...{ token, repository, apiUrl, graphqlUrl },
    userAgent: `${TOOL.name}/${TOOL.version}`,
    pacing: environment['MML_GUARD_PACING'] === 'none' ? 'none' : 'as GitHub asks',
  });
}
