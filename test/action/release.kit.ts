/** The scripts of the release workflow, on real repositories over file://, in clones of one commit as a runner has them. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../io/temporary-folder.ts';
import { cloneRepository, createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/node/bin/node');

interface Release {
  readonly origin: TemporaryRepository;
  /** Commits by version. */
  readonly commits: ReadonlyMap<string, string>;
}

/** One commit and one tag for each version. */
function release(...tags: readonly string[]): Release {
  const origin = createRepository({ 'readme.md': 'x' });
  const commits = new Map<string, string>();
  for (const tag of tags) {
    commits.set(tag, origin.commit({ 'package.json': JSON.stringify({ version: tag.slice(1) }) }));
    origin.git('tag', ...(tag.endsWith('.0') ? ['-a', '-m', tag] : []), tag);
  }
  origin.git('config', 'receive.denyCurrentBranch', 'ignore');
  return { origin, commits };
}

function run(script: string, tag: string, { origin }: Release, env: NodeJS.ProcessEnv = {}) {
  const clone = cloneRepository(origin, '--depth=1', '--no-tags', `--branch=${tag}`);
  const { status, stdout, stderr } = spawnSync(NODE, [join(ROOT, 'scripts', script), tag], {
    cwd: clone.folder,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const major = ({ origin }: Release, tag = 'v1') => origin.git('rev-parse', '--verify', '--quiet', `${tag}^{commit}`);

describe('the major tag', () => {
  test('is made by the first release and follows each newer one', () => {
    const made = release('v1.0.0', 'v1.0.1', 'v1.1.0');
    for (const tag of ['v1.0.0', 'v1.0.1', 'v1.1.0']) made.origin.git('tag', '-d', tag);
    for (const [tag, commit] of made.commits) {
      made.origin.git('tag', tag, commit);
      const { status, said } = run('move-major-tag.ts', tag, made);
      expect(status, said).toBe(0);
      expect(said).toContain(`v1 moves to ${tag}.`);
      expect(major(made)).toBe(commit);
    }
  });

  test.each([
    ['an older release', 'v1.0.1', 'v1 stays: v1.1.0 is newer than v1.0.1.'],
    ['a pre-release', 'v1.2.0-rc.1', 'v1.2.0-rc.1 is a pre-release: v1 stays.'],
  ])('stays when %s is published', (_, tag, sentence) => {
    const made = release('v1.1.0', 'v1.0.1', 'v1.2.0-rc.1');
    run('move-major-tag.ts', 'v1.1.0', made);
    const { status, said } = run('move-major-tag.ts', tag, made);
    expect({ status, said: said.trim() }).toEqual({ status: 0, said: sentence });
    expect(major(made)).toBe(made.commits.get('v1.1.0'));
  });

  test('moves though it was annotated by hand, and twice is once', () => {
    const made = release('v1.0.0', 'v1.1.0');
    made.origin.git('tag', '-a', '-m', 'by hand', 'v1', 'v1.0.0');
    expect(run('move-major-tag.ts', 'v1.1.0', made)).toEqual({ status: 0, said: 'v1 moves to v1.1.0.\n' });
    expect(run('move-major-tag.ts', 'v1.1.0', made)).toEqual({ status: 0, said: 'v1 is at v1.1.0 already.\n' });
    expect(major(made)).toBe(made.commits.get('v1.1.0'));
  });

  test('of another major version is left alone', () => {
    const made = release('v1.0.0', 'v2.0.0');
    run('move-major-tag.ts', 'v1.0.0', made);
    run('move-major-tag.ts', 'v2.0.0', made);
    expect([major(made, 'v1'), major(made, 'v2')]).toEqual([made.commits.get('v1.0.0'), made.commits.get('v2.0.0')]);
  });

  test('that somebody moves at the same moment is left to them', () => {
    const made = release('v1.0.0', 'v1.1.0');
    const hook = join(made.origin.folder, '.git/hooks/pre-receive');
    // What a second workflow would do between our reading and our push.
    writeFileSync(
      hook,
      `#!/bin/sh\nenv -u GIT_QUARANTINE_PATH git update-ref refs/tags/v1 ${made.commits.get('v1.0.0')}\n`,
      { mode: 0o755 },
    );
    const { status, said } = run('move-major-tag.ts', 'v1.1.0', made);
    expect(status, said).toBe(1);
    expect(major(made)).toBe(made.commits.get('v1.0.0'));
  });
});

describe('a release is checked', () => {
  test('and its label for npm is handed on', () => {
    const made = release('v1.0.0', 'v1.1.0-rc.1');
    const output = join(createFolder(), 'output');
    writeFileSync(output, '');
    expect(run('check-release.ts', 'v1.1.0-rc.1', made, { GITHUB_OUTPUT: output }).status).toBe(0);
    expect(run('check-release.ts', 'v1.0.0', made, { GITHUB_OUTPUT: output }).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe('npm-tag=next\nnpm-tag=latest\n');
  });

  test('and refused where the package has another version', () => {
    const made = release('v1.0.0');
    made.origin.git('tag', 'v1.0.1');
    const { status, said } = run('check-release.ts', 'v1.0.1', made);
    expect(status).toBe(1);
    expect(said).toContain('package.json says 1.0.0, and the tag v1.0.1');
  });

  test('and refused where the tag is none', () => {
    const made = release('v1.0.0');
    made.origin.git('tag', 'final');
    expect(run('check-release.ts', 'final', made)).toMatchObject({
      status: 1,
      said: expect.stringMatching(/is no release/),
    });
  });
});
