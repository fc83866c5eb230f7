/** The places in which the commands of the documentation run: made once, and copied for each block. */

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './pages.ts';

const BEFORE = join(ROOT, 'examples/ecommerce/before');
const AFTER = join(ROOT, 'examples/ecommerce/after');

/** Git as it is on any machine, with somebody to commit as; the same dates give the same commits. */
export const GIT_ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/** What a block names behind its language. */
const MAKERS = {
  /** A folder with nothing in it. */
  empty: () => {},
  /** The sources of this repository, without its history. */
  clone: copySources,
  /** A repository without a broken reference, with releases, branches, and a small change in the working tree. */
  shop: makeShop,
  /** The same with the example's change in the working tree, of which four findings block. */
  change: makeChange,
  /** The same with an entity renamed in its definition only. */
  rename: makeRename,
} as const;

export type Setting = keyof typeof MAKERS;

export const SETTINGS = Object.keys(MAKERS) as readonly Setting[];

export interface Places {
  /** A fresh copy. */
  open(setting: Setting): string;
  /** A folder that belongs to nobody else, such as a home. */
  readonly top: string;
  remove(): void;
}

export function createPlaces(): Places {
  const top = mkdtempSync(join(tmpdir(), 'mml-guard-docs-'));
  const made = new Map<Setting, string>();
  let count = 0;
  return {
    top,
    open(setting) {
      const template = made.get(setting) ?? make(setting, join(top, setting));
      made.set(setting, template);
      count += 1;
      const folder = join(top, `${count}`, setting);
      cpSync(template, folder, { recursive: true, verbatimSymlinks: true });
      return folder;
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

function make(setting: Setting, folder: string): string {
  mkdirSync(folder);
  MAKERS[setting](folder);
  return folder;
}

function copySources(folder: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}

const MODEL = 'models/conceptual/ecommerce.mml';

const WORKFLOW = `name: model
on:
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write
  checks: write
jobs:
  mml-guard:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: mml-guard/mml-guard@v1
`;

function makeShop(folder: string): void {
  startShop(folder);
  append(folder, 'domain "Support" {\n  description = "Questions and answers"\n}\n');
}

/** What each release of the shop brings. */
const RELEASES = { 'v1.4.0': 'Returns', 'v1.4.2': 'Loyalty', 'v1.5.0': 'Gift_Cards' };

/** Main has three releases; the branch that is checked out begins at its tip. */
function startShop(folder: string): void {
  const git = (...words: readonly string[]): void => runGit(folder, words);
  git('init', '-q', '-b', 'main');
  cpSync(BEFORE, folder, { recursive: true });
  append(folder, 'domain "Analytics" {\n  entity "Page_Views" {\n    type = "entity"\n  }\n');
  append(folder, '  entity "Product_Views" {\n    type = "entity"\n  }\n}\n');
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.github/workflows/model.yml'), WORKFLOW);
  writeFileSync(join(folder, '.gitignore'), '/models-old\n/models-new\n');
  for (const [version, domain] of Object.entries(RELEASES)) {
    append(folder, `domain "${domain}" {\n  description = "New in ${version}"\n}\n`);
    commit(folder, `Release ${version}`);
    git('tag', version);
  }
  // Links are followed where they are named, and not where a folder is searched.
  for (const side of ['models-old', 'models-new']) symlinkSync(BEFORE, join(folder, side));
  git('branch', 'feature/x');
  append(folder, 'domain "Marketing" {\n  description = "Campaigns"\n}\n');
  commit(folder, 'Add marketing');
  git('switch', '-q', '-c', 'feature/y');
}

function makeChange(folder: string): void {
  const git = (...words: readonly string[]): void => runGit(folder, words);
  git('init', '-q', '-b', 'main');
  cpSync(BEFORE, folder, { recursive: true });
  commit(folder, 'Before');
  git('switch', '-q', '-c', 'feature/y');
  git('rm', '-q', '-r', '.');
  cpSync(AFTER, folder, { recursive: true });
}

function makeRename(folder: string): void {
  startShop(folder);
  const path = join(folder, MODEL);
  writeFileSync(path, readFileSync(path, 'utf8').replace('entity "Order_Line" {', 'entity "Order_Item" {'));
}

function append(folder: string, text: string): void {
  appendFileSync(join(folder, MODEL), text);
}

function commit(folder: string, message: string): void {
  runGit(folder, ['add', '-A']);
  runGit(folder, ['commit', '-q', '-m', message]);
}

function runGit(folder: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync('git', words, {
    cwd: folder,
    env: { ...process.env, ...GIT_ENVIRONMENT },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')} failed: ${stderr}`);
}
