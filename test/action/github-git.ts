/** The part of a small GitHub that reads a real repository: commits, trees, contents, comparisons. */

import { spawnSync } from 'node:child_process';
import type { Answer } from './github-server.ts';

/** Set to cut recursive answers, as GitHub does at 100,000 entries. */
export const limits = { treeEntries: Number.POSITIVE_INFINITY };

export function answerGit(repository: string, url: URL, pull: unknown): Answer | undefined {
  const [, name = '', word = ''] = /\/repos\/ada\/model\/(.*?)\/([^/]+)$/.exec(url.pathname) ?? [];
  const git = (...words: readonly string[]) => runGit(repository, words);
  if (/\/commits\/[^/]+\/pulls$/.test(url.pathname)) return { body: [pull] };
  switch (name) {
    case 'git/commits': {
      const text = isCommit(repository, word) ? git('cat-file', 'commit', word) : undefined;
      return text === undefined ? undefined : { body: { sha: word, parents: readParents(text) } };
    }
    case 'git/tags': {
      const [, sha, type] = /^object (\S+)\ntype (\S+)$/m.exec(git('cat-file', 'tag', word) ?? '') ?? [];
      return sha === undefined ? undefined : { body: { sha: word, object: { sha, type } } };
    }
    case 'git/trees':
      return answerTree(git, word, url.searchParams.has('recursive'));
    case 'git/blobs':
      return { body: { sha: word, encoding: 'base64', content: readBlob(repository, word).toString('base64') } };
    case 'commits': {
      const sha = git('rev-parse', '--verify', `${decodeURIComponent(word)}^{commit}`)?.trim();
      return sha === undefined ? undefined : { body: { sha } };
    }
    case 'compare': {
      const [left = '', right = ''] = decodeURIComponent(word).split('...');
      const base = git('merge-base', left, right)?.trim();
      return base === undefined ? undefined : { body: { merge_base_commit: { sha: base } } };
    }
    default:
      return undefined;
  }
}

/** Of the id itself: git would take that of a tag for its commit. */
export function isCommit(repository: string, id: string): boolean {
  return runGit(repository, ['cat-file', '-t', id])?.trim() === 'commit';
}

/** What can be reached from a commit, newest first, as GitHub lists it; `words` are those of `git rev-list`. */
export function listCommits(repository: string, ...words: readonly string[]): readonly unknown[] {
  const ids = runGit(repository, ['rev-list', '--topo-order', ...words]) ?? '';
  return Array.from(ids.matchAll(/\S+/g), ([sha]) => {
    const text = runGit(repository, ['cat-file', 'commit', sha]) ?? '';
    const [, name, email, seconds] = /^author (.*?) <(.*?)> (\d+)/m.exec(text) ?? [];
    const author = { name, email, date: new Date(Number(seconds) * 1000).toISOString() };
    return {
      sha,
      parents: readParents(text),
      commit: { author, message: text.slice(text.indexOf('\n\n') + 2).trim() },
    };
  });
}

export function listTags(repository: string): readonly unknown[] {
  const lines = runGit(repository, ['for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/tags']) ?? '';
  return Array.from(lines.matchAll(/^(\S+) (\S+)$/gm), ([, name, sha]) => ({ name, commit: { sha } }));
}

function runGit(repository: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', repository, ...words], { maxBuffer: 1e9 });
  return status === 0 ? stdout.toString('utf8') : undefined;
}

function readBlob(repository: string, id: string): Buffer {
  return spawnSync('git', ['-C', repository, 'cat-file', 'blob', id], { maxBuffer: 1e9 }).stdout;
}

function readParents(commit: string): readonly { sha: string }[] {
  return Array.from(commit.matchAll(/^parent ([0-9a-f]+)$/gm), ([, sha = '']) => ({ sha }));
}

function answerTree(
  git: (...words: string[]) => string | undefined,
  id: string,
  recursive: boolean,
): Answer | undefined {
  const output = git('ls-tree', ...(recursive ? ['-r', '-t'] : []), '-l', '-z', '--full-tree', id);
  if (output === undefined) return undefined;
  const records = output.split('\0').filter((record) => record !== '');
  const tree = records.map((record) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(record) ?? [];
    return { mode, type, sha, path, ...(type === 'blob' && { size: Number(size) }) };
  });
  const truncated = recursive && tree.length > limits.treeEntries;
  return { body: { sha: id, tree: truncated ? tree.slice(0, limits.treeEntries) : tree, truncated } };
}
