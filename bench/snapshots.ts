/** Generated revisions as the review takes them, without a repository. */

import { createHash } from 'node:crypto';
import type { ContentHash, Snapshot } from '../src/syntax/facts.ts';
import type { Pair } from '../src/text/pair.ts';
import type { ModelFiles } from './repository.ts';

export interface GeneratedSnapshots {
  readonly snapshots: Pair<Snapshot>;
  readonly contents: ReadonlyMap<ContentHash, Uint8Array>;
}

export function snapshotRevisions(before: ModelFiles, after: ModelFiles): GeneratedSnapshots {
  const contents = new Map<ContentHash, Uint8Array>();
  const keep = (text: string): ContentHash => {
    const bytes = new TextEncoder().encode(text);
    const hash = createHash('sha1').update(bytes).digest('hex');
    contents.set(hash, bytes);
    return hash;
  };
  const take = (files: ModelFiles): Snapshot => ({
    label: '',
    files: new Map(Array.from(files, ([path, text]) => [path, keep(text)])),
    unread: [],
  });
  return { snapshots: { before: take(before), after: take(after) }, contents };
}
