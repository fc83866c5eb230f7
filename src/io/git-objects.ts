/** The one git process that a repository is read with: it tells what words mean, what folders hold, and what stands in files. */

import { isFullId } from './blob-id.ts';
import { type BlobReader, openBlobReader } from './blob-reader.ts';

/** Started when it is first needed, and again where it has ended. */
export interface GitObjects {
  /** Where git is run. */
  readonly directory: string;
  use(): BlobReader;
  /** Ends the process. */
  close(): void;
}

export function openGitObjects(directory: string): GitObjects {
  let reader: BlobReader | undefined;
  return {
    directory,
    use() {
      if (reader === undefined || reader.hasEnded()) reader = openBlobReader(directory);
      return reader;
    },
    close() {
      reader?.close();
      reader = undefined;
    },
  };
}

/**
 * Full ids of the commits that words mean. If anything about one is doubtful none is told, and who wants to know asks git for each,
 * which also says what is wrong.
 */
export async function findCommits(objects: GitObjects, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (words.length === 0 || !words.every(isPlainRevision)) return new Map();
  const rivals = words.filter(isFullId).flatMap((id) => RIVALS.map((prefix) => prefix + id));
  try {
    const reader = objects.use();
    const ids = await reader.identify([...words.map((word) => `${word}^{commit}`), ...rivals]);
    const commits = ids.slice(0, words.length).filter((id) => id !== undefined);
    const isDoubtful = ids.slice(words.length).some((id) => id !== undefined) || (await reader.hasComplained());
    if (isDoubtful || commits.length < words.length) return new Map();
    return new Map(words.map((word, index) => [word, commits[index] ?? '']));
  } catch {
    // No git, no repository, none that may be read: the question that comes next is answered with the reason.
    return new Map();
  }
}

/** No option, no range, no search: nothing that git would answer with other than one line. */
function isPlainRevision(word: string): boolean {
  return /^\w[\w/.~-]*$/.test(word) && !word.includes('..');
}

/** Of a reference that is named like a whole id this process says nothing, because it answers thousands of such questions. */
const RIVALS = ['refs/heads/', 'refs/tags/', 'refs/remotes/', 'refs/'];
