/** Who the token writes as: only what this account wrote is ours, whatever anybody else quotes. */

import type { Client } from './client.ts';

export interface Identity {
  readonly login: string;
  /** Survives a change of name; absent where the server does not tell. */
  readonly id?: number;
}

interface Author {
  readonly login: string;
  readonly id: number;
  readonly type?: string;
}

/** GraphQL knows it for every kind of token, but an Enterprise Server may lack GraphQL; REST only for a person's. */
export async function findOwnIdentity(client: Client): Promise<Identity> {
  return (await askGraphql(client)) ?? (await askRest(client)) ?? WORKFLOW_TOKEN;
}

export function isWrittenBy(author: Author | null, self: Identity): boolean {
  if (author === null) return false;
  return (
    author.id === self.id ||
    author.login === self.login ||
    (author.type === 'Bot' && author.login === `${self.login}[bot]`)
  );
}

const WORKFLOW_TOKEN: Identity = { login: 'github-actions[bot]' };

async function askGraphql({ octokit, graphqlUrl }: Client): Promise<Identity | undefined> {
  try {
    const { data } = await octokit.request({
      ...{ method: 'POST', url: graphqlUrl, query: '{ viewer { login databaseId } }' },
      request: { retries: 0 },
    });
    const { login, databaseId } = data?.data?.viewer ?? {};
    if (typeof login !== 'string') return undefined;
    return typeof databaseId === 'number' ? { login, id: databaseId } : { login };
  } catch {
    return undefined;
  }
}

async function askRest({ octokit }: Client): Promise<Identity | undefined> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return { login: data.login, id: data.id };
  } catch {
    return undefined;
  }
}
