/** Reads single contents: many in one GraphQL query, and over REST what that cannot carry. */

import { computeBlobId, formatOf } from '../blob-id.ts';
import type { Client } from './client.ts';

export interface WantedBlob {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

const BLOBS_PER_QUERY = 50;
/** Bytes in one query: GitHub gives up after ten seconds. */
const BYTES_PER_QUERY = 4_000_000;
/** GitHub cuts `Blob.text` at 512,000 bytes. */
const LARGEST_TEXT = 500_000;

export async function readBlobs(
  client: Client,
  wanted: readonly WantedBlob[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const batch of divide(wanted.filter(({ size }) => size <= LARGEST_TEXT))) {
    const texts = await queryTexts(client, batch);
    if (texts === undefined) break;
    for (const [id, bytes] of texts) found.set(id, bytes);
  }
  for (const { id } of wanted) if (!found.has(id)) found.set(id, await requestBlob(client, id));
  return found;
}

function divide(wanted: readonly WantedBlob[]): readonly (readonly WantedBlob[])[] {
  const batches: WantedBlob[][] = [];
  let bytes = 0;
  for (const blob of wanted) {
    const last = batches.at(-1);
    const hasRoom = last !== undefined && last.length < BLOBS_PER_QUERY && bytes + blob.size <= BYTES_PER_QUERY;
    if (hasRoom) last.push(blob);
    else batches.push([blob]);
    bytes = (hasRoom ? bytes : 0) + blob.size;
  }
  return batches;
}

/**
 * A text that does not give back the id it was asked for was changed on the way (bytes that are no UTF-8, an end cut off)
 * and is left to REST. Undefined where the server has no GraphQL or is out of patience.
 */
async function queryTexts(
  { octokit, owner, repo, graphqlUrl }: Client,
  batch: readonly WantedBlob[],
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
  const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
  try {
    const variables = { owner, repo };
    const { data } = await octokit.request({
      method: 'POST',
      url: graphqlUrl,
      query,
      variables,
      request: { retries: 1 },
    });
    const objects: unknown = data?.data?.repository;
    return typeof objects === 'object' && objects !== null ? collect(batch, objects) : undefined;
  } catch {
    return undefined;
  }
}

function collect(batch: readonly WantedBlob[], objects: object): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const byAlias = objects as Record<string, { readonly text?: unknown } | null>;
  batch.forEach(({ id }, index) => {
    const text = byAlias[`b${index}`]?.text;
    if (typeof text !== 'string') return;
    const bytes = Buffer.from(text, 'utf8');
    if (isContentOf(bytes, id)) found.set(id, bytes);
  });
  return found;
}

async function requestBlob({ octokit, owner, repo }: Client, id: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: id });
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  if (isContentOf(bytes, id)) return bytes;
  throw new Error(`GitHub sent other bytes than those of ${id}`);
}

function isContentOf(bytes: Uint8Array, id: string): boolean {
  return computeBlobId(bytes, formatOf(id)) === id;
}
