/** What somebody would expect to be read, and is not, is told: a model or a configuration behind a link or under another name. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { createRepository } from '../io/temporary-repository.ts';

const MODEL = 'domain "Sales" {\n}\n';
const LINKS = 'Links are not followed, so this was not read: `.mml-guard.yml`, `models/b.mml`.';
const MISNAMED = '`.mml-guard.yaml` is no configuration by itself: only `.mml-guard.yml` is looked for.';

function build(): string {
  const repository = createRepository({ 'models/a.mml': MODEL, 'rules.txt': 'fail-on: warning\n' });
  symlinkSync('rules.txt', join(repository.folder, '.mml-guard.yml'));
  symlinkSync('a.mml', join(repository.folder, 'models/b.mml'));
  symlinkSync('a.mml', join(repository.folder, 'models/note.txt'));
  mkdirSync(join(repository.folder, 'more'), { recursive: true });
  writeFileSync(join(repository.folder, '.mml-guard.yaml'), 'fail-on: warning\n');
  repository.commit({ 'more/c.mml': 'domain "More" {\n}\n' });
  return repository.folder;
}

test.each([
  ['a folder', ['check', '.']],
  ['a revision', ['check', 'HEAD']],
  ['two revisions', ['review', 'HEAD~1', 'HEAD']],
  ['the working tree', ['review', 'HEAD', 'WORKTREE']],
])('in %s', async (_, words) => {
  const { stdout } = await run([...words, '--format', 'json'], build());
  const { notices } = JSON.parse(stdout) as { notices: readonly string[] };
  expect(notices.filter((notice) => notice.startsWith(LINKS))).toHaveLength(1);
  expect(notices.filter((notice) => notice === MISNAMED)).toHaveLength(1);
});
