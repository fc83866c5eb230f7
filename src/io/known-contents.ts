/** What a reader of contents need not read, because somebody has kept it from earlier runs. */

import type { ContentHash } from '../syntax/facts.ts';

export interface KnownContents {
  /** Reads what was kept while others wait; without it that happens when something is asked for. */
  load(): Promise<void>;
  /** The number of bytes, of which nothing has to be made for that. */
  sizeOf(hash: ContentHash): number | undefined;
  /** The bytes that a reader gave this name to; undefined where they are not known, also where that shows only now. */
  find(hash: ContentHash): Uint8Array | undefined;
}
