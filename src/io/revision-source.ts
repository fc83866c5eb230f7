/** Where commits are looked up and read: a clone on disk or a server. */

import type { ContentReader } from './content-reader.ts';
import type { KnownContents } from './known-contents.ts';
import type { SourceTree } from './source-tree.ts';

export interface RevisionSource {
  /** The full id of a commit; undefined where there is none of that name. */
  resolve(word: string): Promise<string | undefined>;
  /** Ids of the parents, the merged-into side first; undefined where the commit is unknown. */
  findParents(commit: string): Promise<readonly string[] | undefined>;
  findMergeBase(left: string, right: string): Promise<string | undefined>;
  /** Makes the commits readable with as few round trips as possible; false where one cannot be had. */
  provide(commits: readonly string[]): Promise<boolean>;
  /** Lists model files, and one more path where somebody asks for it. */
  list(commit: string, also: string | undefined): Promise<SourceTree>;
  /** Contents of what was listed; what is known is not asked for. */
  openReader(trees: readonly SourceTree[], known?: KnownContents): Promise<ContentReader>;
}
