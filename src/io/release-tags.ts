/** Reads the tags of a repository and what else release notes need to know of it. */

import type { Tag } from '../changelog/release-tags.ts';
import { runGit } from './git.ts';
import type { Repository } from './git-repository.ts';

const TAG_FORMAT = '%(refname:strip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)';

/** Whose history tags are in, and whose they are not. */
export interface TagLimits {
  readonly of?: string | undefined;
  readonly notOf?: string | undefined;
}

/** Tags of commits: all, or those within the limits. */
export async function readTags(repository: Repository, { of, notOf }: TagLimits = {}): Promise<readonly Tag[]> {
  const limits = [
    ...(of === undefined ? [] : [`--merged=${of}`]),
    ...(notOf === undefined ? [] : [`--no-merged=${notOf}`]),
  ];
  const { output } = await runGit(repository.directory, [
    'for-each-ref',
    `--format=${TAG_FORMAT}`,
    ...limits,
    'refs/tags',
  ]);
  const lines = output.toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map(readTag);
}

function readTag(line: string): Tag {
  const [name = '', object = '', target = '', seconds = ''] = line.split('\0');
  return { name, commit: target === '' ? object : target, date: formatDay(Number(seconds)) };
}

function formatDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** How two commits stand to each other; `unknown` where history is cut. */
export type Ancestry = 'ancestor' | 'descendant' | 'apart' | 'unknown';

export async function findAncestry(repository: Repository, from: string, to: string): Promise<Ancestry> {
  if (await isAncestor(repository, from, to)) return 'ancestor';
  if (await isAncestor(repository, to, from)) return 'descendant';
  return repository.shallow ? 'unknown' : 'apart';
}

async function isAncestor(repository: Repository, one: string, other: string): Promise<boolean> {
  const { status } = await runGit(repository.directory, ['merge-base', '--is-ancestor', one, other]);
  return status === 0;
}

/** What git fetches from: the address of `origin`, as configured. */
export async function readOriginUrl(repository: Repository): Promise<string | undefined> {
  const { status, output } = await runGit(repository.directory, ['remote', 'get-url', 'origin']);
  return status === 0 ? output.toString('utf8').trim() : undefined;
}
