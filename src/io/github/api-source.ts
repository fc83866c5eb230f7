/** Reads commits over GitHub's API, for runs without a clone and for changes that must not be checked out. */

import { isFullId } from '../blob-id.ts';
import type { RevisionSource } from '../revision-source.ts';
import { isRelevantPath, type SourceTree, sortEntries, type TreeEntry } from '../source-tree.ts';
import { openApiReader } from './api-reader.ts';
import type { Client } from './client.ts';
import { isStatus } from './failure.ts';
import { listTree, type RemoteFile } from './remote-tree.ts';

export function createApiSource(client: Client): RevisionSource {
  const sizes = new Map<string, number>();
  return {
    async resolve(word) {
      if (!isFullId(word)) return orNothing(findCommit(client, word));
      return (await orNothing(readParents(client, word))) === undefined ? orNothing(readTag(client, word)) : word;
    },
    findParents: (commit) => orNothing(readParents(client, commit)),
    findMergeBase: (left, right) => orNothing(readMergeBase(client, left, right)),
    provide: async () => true,
    async list(commit, also) {
      const files = await listTree(client, commit);
      for (const { id, size } of files) sizes.set(id, size);
      return toTree(commit, files, also);
    },
    openReader: async (trees, kept) => openApiReader(client, { sizes, commit: trees.at(1)?.label ?? '', kept }),
  };
}

async function findCommit({ octokit, owner, repo }: Client, word: string): Promise<string> {
  const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref: word, per_page: 1 });
  return data.sha;
}

async function readParents({ octokit, owner, repo }: Client, commit: string): Promise<readonly string[]> {
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return data.parents.map((parent) => parent.sha);
}

/** The commit that an annotated tag names by its own id. */
async function readTag({ octokit, owner, repo }: Client, id: string): Promise<string | undefined> {
  const { data } = await octokit.rest.git.getTag({ owner, repo, tag_sha: id });
  return data.object.type === 'commit' ? data.object.sha : undefined;
}

async function readMergeBase({ octokit, owner, repo }: Client, left: string, right: string): Promise<string> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...{ owner, repo, basehead: `${left}...${right}`, per_page: 1 },
  });
  return data.merge_base_commit.sha;
}

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isStatus(error, 404) || isStatus(error, 409) || isStatus(error, 422)) return undefined;
    throw error;
  }
}

function toTree(commit: string, files: readonly RemoteFile[], also: string | undefined): SourceTree {
  const entries = new Map<string, TreeEntry>();
  for (const { path, id } of files) if (isRelevantPath(path) || path === also) entries.set(path, { blob: id });
  return { label: commit, type: 'revision', entries: sortEntries(entries), unread: [], notices: [] };
}
