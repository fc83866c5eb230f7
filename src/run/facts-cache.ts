/** Keeps what was read of each content for later runs, so that these neither ask git for it nor parse it. */

import type { KnownContents } from '../io/known-contents.ts';
import { LostContent } from '../io/lost-content.ts';
import { openPackStore, type PackPlace, type PackStore } from '../io/pack-store.ts';
import type { ModelMemory } from '../link/links-memory.ts';
import { isOutlineSound } from '../model/check-outline.ts';
import { standsInFile } from '../model/check-places.ts';
import { outlineOfFacts } from '../model/file-reading.ts';
import { traitsOf } from '../rules/survey-file.ts';
import type { ContentHash } from '../syntax/facts.ts';
import {
  decodeFacts,
  encodeFacts,
  type FreshFacts,
  type KeptFacts,
  measureContent,
  type ReadContent,
} from '../syntax/facts-record.ts';
import { explainPartialReading } from '../syntax/partial-reading.ts';
import { FACTS_VERSION } from './facts-version.ts';
import { openLinksCache } from './links-cache.ts';

export interface FactsCache extends KnownContents, ModelMemory {
  /** Nothing is known any more, and what is kept next takes the place of all. */
  forget(): void;
  /** Writes what is new; what was not opened cannot be any more. Never throws: where nothing can be kept, nothing is. */
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
  const known = new KnownRecords(store);
  const fresh = new Map<ContentHash, ReadContent>();
  const links = openLinksCache(store);
  const forgetFresh = () => {
    fresh.clear();
    links.forget();
  };
  return {
    load: () => store.load(),
    sizeOf: (hash) => measure(known.find(hash)),
    find(hash) {
      const bytes = findBytes(known.find(hash));
      if (bytes === undefined) known.put(hash, NONE);
      return bytes;
    },
    recall: (hash) => known.find(hash)?.facts,
    remember(content) {
      // Whether memory lasted says nothing about the content; the next run may have more.
      if (explainPartialReading(content.facts) !== undefined) return;
      known.put(content.facts.hash, content);
      fresh.set(content.facts.hash, content);
    },
    links,
    forget() {
      store.forget();
      known.clear();
      forgetFresh();
    },
    save() {
      store.save(new Map([...encodeAll(fresh.values()), ...links.encodeFresh()]));
      forgetFresh();
    },
  };
}

/** What was asked for, each decoded once. */
class KnownRecords {
  readonly #store: PackStore;
  readonly #known = new Map<ContentHash, ReadContent | typeof NONE>();

  constructor(store: PackStore) {
    this.#store = store;
  }

  find(hash: ContentHash): ReadContent | undefined {
    const found = this.#known.get(hash) ?? readRecord(this.#store.read(hash), hash) ?? NONE;
    this.#known.set(hash, found);
    return found === NONE ? undefined : found;
  }

  put(hash: ContentHash, content: ReadContent | typeof NONE): void {
    this.#known.set(hash, content);
  }

  clear(): void {
    this.#known.clear();
  }
}

/** Undefined also where the outline could lead astray. */
function readRecord(record: KeptFacts | undefined, hash: ContentHash): ReadContent | undefined {
  const content = record && decodeFacts(record, hash, standsInFile);
  if (content === undefined) return undefined;
  const { outline, rowCount } = content.facts;
  return outline === undefined || isOutlineSound(outline, rowCount) ? content : undefined;
}

function measure(content: ReadContent | undefined): number | undefined {
  return content && measureContent(content);
}

function findBytes(content: ReadContent | undefined): Uint8Array | undefined {
  try {
    return content?.bytes;
  } catch (error) {
    if (error instanceof LostContent) return undefined;
    throw error;
  }
}

function encodeAll(fresh: Iterable<ReadContent>): readonly (readonly [ContentHash, FreshFacts])[] {
  return Array.from(fresh, (content) => [content.facts.hash, encodeContent(content)]);
}

/** Most rules have run when facts are kept, so what they looked through is known, as is the outline. */
function encodeContent({ bytes, facts }: ReadContent): FreshFacts {
  return encodeFacts({ bytes, facts, traits: traitsOf(facts), outline: outlineOfFacts(facts) });
}
