/** Names the contents of files that no repository is compared with: equal bytes get equal names, without the hashes of Node. */

import type { ContentHash } from '../syntax/facts.ts';
import { computeBlobId } from './blob-id.ts';
import { computeFingerprint, writeFingerprint } from './fingerprint.ts';
import type { KnownContents } from './known-contents.ts';

/**
 * The same name for the same bytes, in this run and in later ones: loading the hashes of Node takes as long as to review a
 * few files. A fingerprint is no hash that nobody could forge, so the bytes of that name are compared.
 */
export function createContentNames(known?: KnownContents): (bytes: Uint8Array) => ContentHash {
  const named = new Map<ContentHash, Uint8Array>();
  return (bytes) => {
    const name = `content-${writeFingerprint(computeFingerprint(bytes))}`;
    const holder = named.get(name) ?? known?.find(name);
    if (holder !== undefined && Buffer.compare(holder, bytes) !== 0) return computeBlobId(bytes, 'sha1');
    named.set(name, bytes);
    return name;
  };
}
