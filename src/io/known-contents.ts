/** What a reader of contents need not read, because somebody has kept it from earlier runs. */

import type { ContentHash } from '../syntax/facts.ts';

export interface KnownContents {
  /** The bytes that a reader gave this name to. */
  find(hash: ContentHash): Uint8Array | undefined;
}
