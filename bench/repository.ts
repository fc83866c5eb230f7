/** Puts generated revisions where programs read them: commits of a repository, or files. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path to text. */
export type ModelFiles = ReadonlyMap<string, string>;

/** A new repository with one commit for each revision. */
export function commitRevisions(repository: string, revisions: readonly ModelFiles[]): string {
  mkdirSync(repository, { recursive: true });
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', '-c', 'gc.auto=0', ...words],
      {
        cwd: repository,
        stdio: 'ignore',
      },
    );
  git('init', '-q');
  for (const revision of revisions) {
    writeFiles(repository, revision);
    git('add', '-A');
    git('commit', '-q', '-m', 'a revision');
  }
  git('gc', '-q');
  return repository;
}

export function writeFiles(folder: string, files: ModelFiles): void {
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
