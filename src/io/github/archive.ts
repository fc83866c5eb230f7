/** Reads many contents out of the one archive of a revision, as it streams by and within bounds. */

import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { computeBlobId, formatOf } from '../blob-id.ts';
import { ByteStream } from '../byte-stream.ts';
import type { Client } from './client.ts';

/** Bytes of the unpacked archive; a repository may hold far more than models. */
const LARGEST_ARCHIVE = 4 * 1024 ** 3;
const BLOCK = 512;
const REGULAR_FILES = new Set(['0', '\0']);

/**
 * Contents are recognised by size and id, so nothing in the archive is believed, neither names nor links. What the archive
 * leaves out or rewrites (`export-ignore`, `export-subst`) is simply not found.
 */
export async function readArchive(
  client: Client,
  commit: string,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const body = await requestArchive(client, commit);
  return body === undefined ? new Map() : unpack(body, wanted);
}

/** Bound to no buffer: the stream is read as it comes. */
async function requestArchive({ octokit, owner, repo }: Client, commit: string): Promise<Readable | undefined> {
  try {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ...{ owner, repo, ref: commit },
      request: { parseSuccessResponseBody: false },
    });
    return Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0]);
  } catch {
    return undefined;
  }
}

/** Ends early when everything was found; an archive that breaks off yields what came before. */
export async function unpack(
  packed: Readable,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const sizes = new Set(wanted.values());
  const unpacked = packed.on('error', (error) => unpacked.destroy(error)).pipe(createGunzip());
  try {
    const stream = new ByteStream(unpacked);
    for (let read = 0; found.size < wanted.size && read < LARGEST_ARCHIVE; ) {
      const header = await readHeader(stream);
      if (header === undefined) break;
      read += BLOCK + header.size;
      if (header.isFile && sizes.has(header.size)) keep(await stream.readBytes(header.size), wanted, found);
      else await stream.skip(header.size);
      await stream.skip(padding(header.size));
    }
  } catch {
    // A broken archive is a missing one: the caller asks for the rest one by one.
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
  return found;
}

/** Copied, because the stream's buffer would be kept alive by a part of it. */
function keep(bytes: Uint8Array, wanted: ReadonlyMap<string, number>, found: Map<string, Uint8Array>): void {
  const [first = ''] = wanted.keys();
  const id = computeBlobId(bytes, formatOf(first));
  if (wanted.has(id)) found.set(id, Uint8Array.from(bytes));
}

interface Header {
  /** Bytes that follow. */
  readonly size: number;
  readonly isFile: boolean;
}

/** Undefined at the end: a block of zeros, or no block at all. */
async function readHeader(stream: ByteStream): Promise<Header | undefined> {
  const block = await stream.readBytes(BLOCK);
  if (block.length < BLOCK || block[0] === 0) return undefined;
  const size = Number.parseInt(block.toString('latin1', 124, 136).replace(/[\0 ]+$/, ''), 8);
  if (!Number.isSafeInteger(size) || size < 0) return undefined;
  return { size, isFile: REGULAR_FILES.has(block.toString('latin1', 156, 157)) };
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}
