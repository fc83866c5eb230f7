/** Lets the built Action review the example as a pull request against a small GitHub, and gives what it wrote there. */

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../../test/action/github-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXAMPLE = join(ROOT, 'examples/ecommerce');

export interface Posted {
  /** Markdown. */
  readonly comment: string;
  readonly check: GitHub['checks'][number];
}

export async function postExample(folder: string): Promise<Posted> {
  const { repository, base, head, merge } = commitExample(join(folder, 'model'));
  const pull = { number: 1, head, base: 'main', merge, mergeable: true, files: [] };
  const github = await startGitHub(repository, pull as unknown as Parameters<typeof startGitHub>[1]);
  try {
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const payload = {
      action: 'opened',
      pull_request: { number: 1, head: { sha: head }, base: { sha: base, ref: 'main' } },
    };
    const log = await runAction({
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REPOSITORY: 'ada/model',
      GITHUB_SHA: merge,
      GITHUB_STEP_SUMMARY: file('summary', ''),
      GITHUB_WORKSPACE: repository,
      INPUT_TOKEN: 'ghs_none',
      MML_GUARD_PACING: 'none',
      RUNNER_TEMP: folder,
    });
    const [comment] = github.comments;
    const [check] = github.checks;
    if (comment === undefined || check === undefined) throw new Error(`the Action wrote nothing:\n${log}`);
    return { comment: comment.body, check };
  } finally {
    await github.close();
  }
}

/** `main` with the model before, a branch with the model after, and their merge checked out. */
function commitExample(repository: string) {
  mkdirSync(repository);
  const git = (...words: readonly string[]): string => {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...words], { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const commit = (side: string): string => {
    for (const name of ['models', 'products']) rmSync(join(repository, name), { recursive: true, force: true });
    cpSync(join(EXAMPLE, side), repository, { recursive: true });
    git('add', '--all');
    git('commit', '--quiet', '--message', side);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  const base = commit('before');
  git('checkout', '--quiet', '-b', 'feature');
  const head = commit('after');
  git('checkout', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
  return { repository, base, head, merge: git('rev-parse', 'HEAD') };
}

/** Gives its log; a change that is blocked is no failure here. */
function runAction(environment: Readonly<Record<string, string>>): Promise<string> {
  const action = spawn(process.execPath, [join(ROOT, 'dist/action.js')], { env: environment });
  const chunks: Buffer[] = [];
  for (const stream of [action.stdout, action.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => action.on('close', () => resolve(Buffer.concat(chunks).toString('utf8'))));
}
