/** Lists the files of a commit over the API, also of a tree too large for one answer. */

import type { Client } from './client.ts';

export interface RemoteFile {
  readonly path: string;
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** Regular files, executable or not; links and submodules are left out. */
const REGULAR_FILE = '100';

/** Beyond this many requests for one revision a clone is the better way, and the reader is told so. */
const MOST_REQUESTS = 200;

interface Listing {
  readonly client: Client;
  readonly files: RemoteFile[];
  /** Folders to list one by one; `prefix` is empty for the top, else ends in `/`. */
  readonly pending: { readonly id: string; readonly prefix: string }[];
  requests: number;
}

/**
 * GitHub cuts a recursive answer at 100,000 entries or 7 MB. Then the folders of that level are listed each by itself, and
 * recursively again, so that a request is only spent where an answer was cut.
 */
export async function listTree(client: Client, commit: string): Promise<readonly RemoteFile[]> {
  const listing: Listing = { client, files: [], pending: [{ id: commit, prefix: '' }], requests: 0 };
  for (let next = listing.pending.pop(); next !== undefined; next = listing.pending.pop()) {
    await listInto(listing, next);
  }
  return listing.files;
}

async function listInto(listing: Listing, { id, prefix }: { id: string; prefix: string }): Promise<void> {
  const { tree, truncated } = await request(listing, id, 'recursive');
  if (!truncated) return addFiles(listing, tree, prefix);
  const level = await request(listing, id, 'one level');
  addFiles(listing, level.tree, prefix);
  for (const { type, sha, path } of level.tree) {
    if (type === 'tree' && sha !== undefined) listing.pending.push({ id: sha, prefix: `${prefix}${path}/` });
  }
}

async function request(listing: Listing, id: string, depth: 'recursive' | 'one level') {
  const { octokit, owner, repo } = listing.client;
  listing.requests += 1;
  if (listing.requests > MOST_REQUESTS) {
    throw new Error(`the tree ${id} is too large for the API: check the repository out (actions/checkout)`);
  }
  const recursive = depth === 'recursive' ? { recursive: '1' } : {};
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: id, ...recursive });
  return data;
}

interface RemoteEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string | null;
  readonly size?: number;
}

function addFiles(listing: Listing, entries: readonly RemoteEntry[], prefix: string): void {
  for (const { path, mode, type, sha, size } of entries) {
    if (type !== 'blob' || !mode?.startsWith(REGULAR_FILE) || path === undefined || !sha) continue;
    listing.files.push({ path: prefix + path, id: sha, size: size ?? 0 });
  }
}
