/** The name git gives to a content, computed without git. */

import { createHash } from 'node:crypto';

/** The hash a repository names its objects with. */
export type ObjectFormat = 'sha1' | 'sha256';

export function computeBlobId(bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The hash that an id was made with. */
export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** A full object id, SHA-1 or SHA-256; anything shorter could be a branch of that name. */
export function isFullId(word: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(word);
}
