/** Keeps what linking a whole model found, beside the facts of its contents. */

import { LostContent } from '../io/lost-content.ts';
import { nameList } from '../io/name-list.ts';
import type { FreshRecord } from '../io/pack-format.ts';
import type { PackStore } from '../io/pack-store.ts';
import type { LinksMemory } from '../link/links-memory.ts';
import type { ContentHash, KeptWords } from '../syntax/facts.ts';
import type { FreshPart } from '../syntax/facts-record.ts';

export interface LinksCache extends LinksMemory {
  /** What is to be kept of this run, by the names of records. */
  encodeFresh(): readonly (readonly [name: string, FreshRecord])[];
  forget(): void;
}

export function openLinksCache(store: PackStore): LinksCache {
  const encoded: (readonly [string, FreshRecord])[] = [];
  let latest: { readonly name: string; encode(): FreshPart | undefined } | undefined;
  const encodeLatest = () => {
    const body = latest?.encode();
    if (latest !== undefined && body !== undefined) encoded.push([latest.name, { summary: NOTHING, body }]);
    latest = undefined;
  };
  return {
    recall: (contents) => openBody(store, nameLinks(contents)),
    remember(contents, encode) {
      // Of many projects no model is to wait for the end but the last.
      encodeLatest();
      latest = { name: nameLinks(contents), encode };
    },
    encodeFresh() {
      encodeLatest();
      return encoded;
    },
    forget() {
      encoded.length = 0;
      latest = undefined;
    },
  };
}

const NOTHING: FreshPart = { table: [], text: '' };

/** No content is called so. */
function nameLinks(contents: readonly ContentHash[]): string {
  return `links-${nameList(contents)}`;
}

/** What cannot be read any more is not there: linking takes less time than a run without any cache. */
function openBody(store: PackStore, name: string): KeptWords | undefined {
  try {
    return store.read(name)?.open((body) => body);
  } catch (error) {
    if (error instanceof LostContent) return undefined;
    throw error;
  }
}
