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
  const fresh = new Map<string, () => FreshPart | undefined>();
  return {
    recall: (contents) => openBody(store, nameLinks(contents)),
    remember: (contents, encode) => {
      fresh.set(nameLinks(contents), encode);
    },
    encodeFresh: () =>
      Array.from(fresh).flatMap(([name, encode]) => {
        const body = encode();
        return body === undefined ? [] : [[name, { summary: NOTHING, body }] as const];
      }),
    forget: () => fresh.clear(),
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
