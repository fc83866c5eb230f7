/** The commands of every recipe in the documentation, run in a repository with a change, as its CI would run them. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type InstalledPackage, installPackage, run } from './install-package.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/ecommerce');

interface Recipe {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

const recipes: readonly Recipe[] = Array.from(
  readFileSync(join(ROOT, 'docs/ci-recipes.md'), 'utf8').matchAll(/^## (.*?)\n.*?^```(\w+)\n(.*?)^```/gms),
  ([, name = '', language = '', text = '']) => ({ name, language, text }),
);

let installed: InstalledPackage;
let top: string;
beforeAll(() => {
  installed = installPackage();
  top = mkdtempSync(join(tmpdir(), 'mml-guard-recipes-'));
});
afterAll(() => {
  installed.remove();
  rmSync(top, { recursive: true });
});

test('there is a recipe for each place that is promised', () => {
  expect(recipes.map(({ name }) => name)).toEqual([
    'GitLab CI',
    'Bitbucket Pipelines',
    'Azure Pipelines',
    'Jenkins',
    'Plain shell',
    'pre-commit',
    'GitHub without the Action',
  ]);
});

test.each(recipes.filter(({ language }) => language === 'yaml'))('$name is YAML', ({ text }) => {
  expect(parse(text)).toBeTypeOf('object');
});

test.each(recipes.filter(({ name }) => name !== 'pre-commit'))(
  '$name: its commands fail the build and leave every file',
  ({ name, text }) => {
    const clone = cloneChange(name);
    const commands = listCommands(text);
    expect(commands.at(-1)).toMatch(/^mml-guard review /);
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', commands.join('\n')], {
      cwd: clone,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...variablesOf(clone),
        PATH: `${join(installed.folder, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
      },
    });
    expect(status, stdout + stderr).toBe(1);
    expect(stdout).toMatch(/4 findings block this change/);
    const files = Array.from(text.matchAll(/--output \w+=(\S+)/g), ([, file = '']) => file);
    for (const file of files) expect(existsSync(join(clone, file)), file).toBe(true);
    // A report that nobody picks up is written in vain.
    for (const file of files)
      if (name !== 'Plain shell' && !file.startsWith('test-results/'))
        expect(text.split(file).length).toBeGreaterThan(2);
  },
);

describe('pre-commit', () => {
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    id: string;
    entry: string;
  }[];

  test('the recipe names a hook that exists', () => {
    const { text = '' } = recipes.find(({ name }) => name === 'pre-commit') ?? {};
    const { repos } = parse(text) as { repos: readonly { hooks: readonly { id: string }[] }[] };
    for (const { id } of repos.flatMap(({ hooks: named }) => named)) expect(hooks.map((hook) => hook.id)).toContain(id);
  });

  test.each(hooks)('$id fails on a change that breaks', ({ id, entry }) => {
    const clone = cloneChange(id);
    run('git', ['reset', '--quiet', '--soft', 'HEAD^'], clone);
    const [command = '', ...words] = entry.split(' ');
    const { status } = spawnSync(join(installed.folder, 'node_modules/.bin', command), words, {
      cwd: clone,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
  });
});

/** Commands of `script`, `run` and `sh`, without the installation, which the test has done. */
function listCommands(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:- )?(?:run: )?/, ''))
    .filter((line) => /^(?:mml-guard|git|mkdir) /.test(line));
}

/** A clone, as a runner makes it, of a repository whose branch `change` breaks references of `main`. */
function cloneChange(name: string): string {
  const origin = join(top, `${name}-origin`);
  mkdirSync(origin);
  const git = (...words: readonly string[]) =>
    run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], origin);
  git('init', '--quiet', '--initial-branch=main');
  cpSync(join(EXAMPLE, 'before'), origin, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '-m', 'Before');
  git('switch', '--quiet', '--create', 'change');
  git('rm', '--quiet', '-r', '.');
  cpSync(join(EXAMPLE, 'after'), origin, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '-m', 'After');
  const clone = join(top, name);
  run('git', ['clone', '--quiet', origin, clone], top);
  return clone;
}

/** What each CI says about a merge request into `main`. */
function variablesOf(clone: string): Readonly<Record<string, string>> {
  return {
    CI_MERGE_REQUEST_DIFF_BASE_SHA: run('git', ['rev-parse', 'origin/main'], clone).stdout.trim(),
    BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    CHANGE_TARGET: 'main',
    TARGET: 'main',
  };
}
