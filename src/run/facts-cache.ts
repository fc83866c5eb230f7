/** Keeps what was read of each content for later runs, so that these neither ask git for it nor parse it. */

import type { KnownContents } from '../io/known-contents.ts';
import { openPackStore, type PackPlace } from '../io/pack-store.ts';
import type { ContentHash } from '../syntax/facts.ts';
import type { FactsMemory } from '../syntax/facts-memory.ts';
import { decodeFacts, encodeFacts, type ReadContent } from '../syntax/facts-record.ts';
import { explainPartialReading } from '../syntax/partial-reading.ts';
import { FACTS_VERSION } from './facts-version.ts';

export interface FactsCache extends KnownContents, FactsMemory {
  /** Writes what is new. Never throws: where nothing can be kept, nothing is. */
  save(): void;
}

/** Undefined where there is no place, or where it is not known which program the facts would come from. */
export function openFactsCache(
  place: PackPlace | undefined,
  version: string | undefined = FACTS_VERSION,
): FactsCache | undefined {
  if (place === undefined || version === undefined) return undefined;
  const store = openPackStore(place, version);
  const known = new Map<ContentHash, ReadContent | undefined>();
  const fresh = new Map<ContentHash, readonly Uint8Array[]>();
  const recall = (hash: ContentHash): ReadContent | undefined => {
    if (!known.has(hash)) {
      const record = store.read(hash);
      known.set(hash, record && decodeFacts(record, hash));
    }
    return known.get(hash);
  };
  return {
    find: (hash) => recall(hash)?.bytes,
    recall: (hash) => recall(hash)?.facts,
    remember(content) {
      // Whether memory lasted says nothing about the content; the next run may have more.
      if (explainPartialReading(content.facts) !== undefined) return;
      known.set(content.facts.hash, content);
      fresh.set(content.facts.hash, encodeFacts(content));
    },
    save() {
      store.save(fresh);
      fresh.clear();
    },
  };
}
