/** Reads and moves tags of the remote of a clone. */

import { spawnSync } from 'node:child_process';

const REMOTE = 'origin';

export interface RemoteTag {
  /** What the tag is: a commit, or for an annotated tag an object of its own. */
  readonly object: string;
  readonly commit: string;
}

/** By name. The remote is asked, because a clone of one commit has no other tags. */
export function readRemoteTags(folder: string): ReadonlyMap<string, RemoteTag> {
  const tags = new Map<string, RemoteTag>();
  const lines = runGit(folder, ['ls-remote', '--tags', REMOTE]);
  // An annotated tag stands there twice: as itself, and then peeled (`^{}`) as what it points to.
  for (const [, id = '', name = '', peeled] of lines.matchAll(/^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/gm)) {
    tags.set(name, { object: peeled === undefined ? id : (tags.get(name)?.object ?? id), commit: id });
  }
  return tags;
}

export interface TagMove {
  readonly name: string;
  readonly commit: string;
  /** The object it was when it was read: if somebody has moved it meanwhile, the push is refused. */
  readonly from: string | undefined;
}

export function moveRemoteTag(folder: string, { name, commit, from = '' }: TagMove): void {
  const lease = `--force-with-lease=refs/tags/${name}:${from}`;
  runGit(folder, ['push', '--quiet', lease, REMOTE, `${commit}:refs/tags/${name}`]);
}

function runGit(folder: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr.trim()}`);
  return stdout;
}
