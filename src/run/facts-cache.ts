/** Keeps what was read of each content for later runs, so that these neither ask git for it nor parse it. */

import type { KnownContents } from '../io/known-contents.ts';
import { openPackStore, type PackPlace } from '../io/pack-store.ts';
import { traitsOf } from '../rules/survey-file.ts';
import type { ContentHash } from '../syntax/facts.ts';
import type { FactsMemory } from '../syntax/facts-memory.ts';
import { decodeFacts, encodeFacts, type FreshFacts, measureContent, type ReadContent } from '../syntax/facts-record.ts';
import { explainPartialReading } from '../syntax/partial-reading.ts';
import { FACTS_VERSION } from './facts-version.ts';

export interface FactsCache extends KnownContents, FactsMemory {
  /** Writes what is new. Never throws: where nothing can be kept, nothing is. */
  save(): void;
}

/** Nothing is kept of a content. */
const NONE = 'none';

/** Undefined where there is no place, or where it is not known which program the facts would come from. */
export function openFactsCache(
  place: PackPlace | undefined,
  version: string | undefined = FACTS_VERSION,
): FactsCache | undefined {
  if (place === undefined || version === undefined) return undefined;
  const store = openPackStore(place, version);
  const known = new Map<ContentHash, ReadContent | typeof NONE>();
  const fresh = new Map<ContentHash, ReadContent>();
  const recall = (hash: ContentHash): ReadContent | undefined => {
    const found = known.get(hash);
    if (found !== undefined) return found === NONE ? undefined : found;
    const record = store.read(hash);
    const content = record && decodeFacts(record, hash);
    known.set(hash, content ?? NONE);
    return content;
  };
  return {
    load: () => store.load(),
    sizeOf(hash) {
      const content = recall(hash);
      return content && measureContent(content);
    },
    find: (hash) => recall(hash)?.bytes,
    recall: (hash) => recall(hash)?.facts,
    remember(content) {
      // Whether memory lasted says nothing about the content; the next run may have more.
      if (explainPartialReading(content.facts) !== undefined) return;
      known.set(content.facts.hash, content);
      fresh.set(content.facts.hash, content);
    },
    save() {
      store.save(new Map(Array.from(fresh, ([hash, content]) => [hash, encodeContent(content)])));
      fresh.clear();
    },
  };
}

/** Most rules have run when facts are kept, so what they looked through is known. */
function encodeContent(content: ReadContent): FreshFacts {
  return encodeFacts({ ...content, traits: traitsOf(content.facts) });
}
