/** A repository whose settings, attributes, hooks and names want to run something: nothing of it runs, whatever is reviewed. */

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run-cli.ts';
import { createFolder } from './temporary-folder.ts';
import { createRepository } from './temporary-repository.ts';

const MODEL = 'domain D {\n  entity E {\n    attribute a { type "string" }\n  }\n}\n';
const CHANGED = MODEL.replace('string', 'number');
const CANARY = 'canary';

/** Every setting that makes git run a program, or read where it should not. */
const SETTINGS = (command: string): readonly (readonly [string, string])[] => [
  ['core.fsmonitor', command],
  ['core.hooksPath', 'evil-hooks'],
  ['core.pager', command],
  ['pager.ls-tree', command],
  ['core.sshCommand', command],
  ['core.editor', command],
  ['core.askPass', command],
  ['core.alternateRefsCommand', command],
  ['core.gitProxy', command],
  ['diff.external', command],
  ['diff.evil.textconv', command],
  ['diff.evil.command', command],
  ['filter.evil.clean', command],
  ['filter.evil.smudge', command],
  ['filter.evil.process', command],
  ['filter.evil.required', 'true'],
  ['filter.a=b.clean', command],
  ['merge.evil.driver', command],
  ['alias.ls-tree', `!${command}`],
  ['alias.rev-parse', `!${command}`],
  ['alias.cat-file', `!${command}`],
  ['alias.ls-files', `!${command}`],
  ['uploadpack.packObjectsHook', command],
  ['credential.helper', `!${command}`],
  ['gpg.program', command],
  ['trailer.x.command', command],
  ['sequence.editor', command],
];

const HOOKS = [
  'post-index-change',
  'pre-commit',
  'reference-transaction',
  'post-checkout',
  'fsmonitor-watchman',
  'query-watchman',
];

function createHostileRepository() {
  const outside = createFolder();
  const canary = join(outside, CANARY);
  const command = `touch ${canary}; cat`;
  const repository = createRepository({
    'm.mml': MODEL,
    '.gitattributes': '*.mml filter=evil diff=evil merge=evil\nn.mml filter=a=b\n',
  });
  repository.commit({ 'm.mml': CHANGED });
  for (const [name, value] of SETTINGS(command)) repository.git('config', name, value);
  for (const folder of [join(repository.folder, 'evil-hooks'), join(repository.folder, '.git', 'hooks')]) {
    mkdirSync(folder, { recursive: true });
    for (const hook of HOOKS) {
      writeFileSync(join(folder, hook), `#!/bin/sh\ntouch ${canary}\n`);
      chmodSync(join(folder, hook), 0o755);
    }
  }
  // Of the same length and as new as can be, so that git has to look into the file, through its filters.
  writeFileSync(join(repository.folder, 'm.mml'), MODEL.replace('string', 'binary'));
  return { repository, canary, command };
}

describe('settings, attributes and hooks of a repository', () => {
  test.each([
    ['between revisions', ['review', 'HEAD~1', 'HEAD']],
    ['against the working tree', ['review', 'HEAD']],
    ['of the working tree', ['check']],
    ['for the notes of a release', ['changelog', 'HEAD~1', 'HEAD']],
    ['to repair', ['fix', 'HEAD~1']],
    ['for what depends on an element', ['impact', 'D.E']],
    ['for a first configuration', ['doctor']],
  ])('run nothing when it is read %s', async (_purpose, words) => {
    const { repository, canary } = createHostileRepository();
    const { exitCode, stderr } = await run(words, repository.folder);
    expect(exitCode, stderr).toBeLessThanOrEqual(1);
    expect(existsSync(canary)).toBe(false);
  });

  test('would run without us: the trap is a trap', () => {
    const { repository, canary } = createHostileRepository();
    spawnSync('git', ['status'], { cwd: repository.folder });
    expect(existsSync(canary)).toBe(true);
  });
});

const NAMES = [
  ...[
    '--output=x.mml',
    '-rf.mml',
    '$(touch canary).mml',
    '`touch canary`.mml',
    ';touch canary;.mml',
    '| touch canary.mml',
  ],
  ...[
    'line\nbreak.mml',
    'tab\there.mml',
    '"quoted".mml',
    "it's.mml",
    ':(exclude)x.mml',
    '*.mml',
    '@{-1}.mml',
    '%s%n.mml',
    '\u001b[31m.mml',
  ],
];

test.each(NAMES)('a file named %j is read, and is nothing but a name', async (name) => {
  const repository = createRepository({ [name]: MODEL });
  repository.commit({ [name]: CHANGED });
  for (const words of [
    ['review', 'HEAD~1', 'HEAD', '--format', 'json'],
    ['review', 'HEAD~1', '--format', 'json'],
  ]) {
    const { exitCode, stdout, stderr } = await run(words, repository.folder);
    expect(exitCode, stderr).toBeLessThanOrEqual(1);
    expect(JSON.parse(stdout).findings[0].location.path).toBe(name);
  }
  expect(readdirSync(repository.folder).sort()).toEqual(['.git', name].sort());
});

test.each([
  '--upload-pack=touch canary',
  '-x',
  '--output=canary',
  '$(touch canary)',
  'HEAD;touch canary',
  '--exec=touch canary',
])('a revision %j is a word that names nothing', async (word) => {
  const repository = createRepository({ 'm.mml': MODEL });
  const { exitCode } = await run(['review', '--', word], repository.folder);
  expect(exitCode).toBe(2);
  expect(readdirSync(repository.folder).sort()).toEqual(['.git', 'm.mml']);
});

describe('what leads outside', () => {
  const SECRET = 'domain Secret {\n  entity Hidden { }\n}\n';

  test('links and what they point to are not read', async () => {
    const outside = createFolder({ 'secret.mml': SECRET });
    const repository = createRepository({ 'm.mml': MODEL });
    symlinkSync(join(outside, 'secret.mml'), join(repository.folder, 'link.mml'));
    symlinkSync(outside, join(repository.folder, 'folder'));
    symlinkSync('/etc/passwd', join(repository.folder, 'passwd.mml'));
    repository.commit();
    for (const words of [
      ['check', '--format', 'json'],
      ['review', 'HEAD~1', 'HEAD', '--format', 'json'],
      ['review', '.', '.'],
    ]) {
      const { stdout, stderr } = await run(words, repository.folder);
      expect(stdout + stderr).not.toMatch(/Secret|Hidden|root:/);
    }
  });

  test.each(['../outside.yml', '/etc/hosts.yml', '..\\outside.yml', 'sub/../../outside.yml'])(
    'a configuration cannot extend %s',
    async (path) => {
      const parent = createFolder({ 'outside.yml': 'fail-on: never\n', 'in/m.mml': MODEL });
      writeFileSync(join(parent, 'in', '.mml-guard.yml'), `extends: ${JSON.stringify(path)}\n`);
      const { exitCode, stderr } = await run(['check', 'in'], parent);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/leads out of the repository/);
    },
  );

  test('a configuration that is a link is none', async () => {
    const parent = createFolder({ 'outside.yml': 'preset: nonsense\n', 'in/m.mml': MODEL });
    symlinkSync(join(parent, 'outside.yml'), join(parent, 'in', '.mml-guard.yml'));
    expect((await run(['check', 'in'], parent)).exitCode).toBe(0);
  });
});
