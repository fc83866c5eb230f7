/** A pull request in a real repository: a base that went on, a head, and the merge that GitHub would test. */

import { expect, onTestFinished } from 'vitest';
import type { Files } from '../io/temporary-folder.ts';
import { cloneRepository, createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';
import { type GitHub, startGitHub } from './github-server.ts';
import { type ActionOptions, type ActionRun, runBuiltAction } from './run-built-action.ts';

export interface PullRequestScene {
  readonly origin: TemporaryRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly github: GitHub;
  /** A shallow clone of the merge, as actions/checkout leaves it. */
  checkout(): TemporaryRepository;
  /** Runs the Action for the event `pull_request` in a checkout. */
  run(options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** Commits to the branch and merges again, as a push does. */
  push(files: Files, message?: string): void;
}

/** `onMain` is what others merged since the branch began. */
export async function openPullRequest({
  before,
  after,
  onMain = { 'readme.md': 'others\n' },
  objectFormat = 'sha1',
}: {
  readonly before: Files;
  readonly after: Files;
  readonly onMain?: Files;
  readonly objectFormat?: 'sha1' | 'sha256';
}): Promise<PullRequestScene> {
  const origin = createRepository(before, `--object-format=${objectFormat}`);
  origin.git('checkout', '-q', '-b', 'feature');
  origin.commit(after);
  origin.git('checkout', '-q', 'main');
  const base = origin.commit(onMain);
  const scene = { origin, base, head: '', merge: '' };
  mergeBranch(scene);
  const github = await startGitHub(origin.folder, {
    ...{ number: 1, head: scene.head, base: 'main', merge: scene.merge, mergeable: true },
    files: listFiles(origin),
  });
  onTestFinished(async () => {
    await github.close();
    expect(github.refusals).toEqual([]);
  });
  return {
    ...scene,
    get head() {
      return scene.head;
    },
    get merge() {
      return scene.merge;
    },
    github,
    checkout: () => checkout(origin, scene.merge),
    run: (options = {}) => runIn(github, scene, options),
    push(files, message) {
      origin.git('checkout', '-q', 'feature');
      origin.commit(files, message);
      mergeBranch(scene);
      Object.assign(github.pull, { head: scene.head, merge: scene.merge, files: listFiles(origin) });
    },
  };
}

interface Scene {
  readonly origin: TemporaryRepository;
  readonly base: string;
  head: string;
  merge: string;
}

function mergeBranch(scene: Scene): void {
  const { origin, base } = scene;
  scene.head = origin.git('rev-parse', 'feature');
  origin.git('checkout', '-q', '--detach', base);
  origin.git('merge', '-q', '--no-ff', '--no-edit', 'feature');
  scene.merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', scene.merge);
  origin.git('update-ref', 'refs/pull/1/head', scene.head);
}

function listFiles(origin: TemporaryRepository) {
  const names = origin.git('diff', '--name-only', 'main...feature').split('\n').filter(Boolean);
  return names.map((filename) => ({
    filename,
    patch: origin.git('diff', 'main...feature', '--', filename).replace(/^[\s\S]*?(?=^@@)/m, ''),
  }));
}

/** What actions/checkout does with its defaults. */
export function checkout(
  origin: TemporaryRepository,
  commit: string,
  ...options: readonly string[]
): TemporaryRepository {
  const clone = cloneRepository(origin, '--depth=1', '--no-checkout', ...options);
  clone.git('fetch', '-q', '--depth=1', 'origin', `+${commit}:refs/remotes/pull/1/merge`);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}

function runIn(github: GitHub, scene: Scene, options: Partial<ActionOptions>): Promise<ActionRun> {
  return runBuiltAction({
    url: github.url,
    event: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: { number: 1, head: { sha: scene.head }, base: { sha: scene.base, ref: 'main' } },
    },
    sha: scene.merge,
    ref: 'refs/pull/1/merge',
    workspace: options.workspace ?? checkout(scene.origin, scene.merge).folder,
    ...options,
  });
}
