/** Names the contents of files that no repository is compared with: equal bytes get equal names, and nothing is hashed by Node. */

import type { ContentHash } from '../syntax/facts.ts';
import { computeBlobId } from './blob-id.ts';

/** Beyond these, comparing with all contents of the same length could cost more than loading a hash. */
const FEW_CONTENTS = 64;

/** The same name for the same bytes within one reader: loading the hashes of Node takes longer than to compare a few files. */
export function createContentNames(): (bytes: Uint8Array) => ContentHash {
  const known: Buffer[] = [];
  return (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const index = known.findIndex((content) => content.equals(buffer));
    if (index >= 0) return nameOf(index);
    return known.length < FEW_CONTENTS ? nameOf(known.push(buffer) - 1) : computeBlobId(bytes, 'sha1');
  };
}

function nameOf(index: number): ContentHash {
  return `content-${index}`;
}
