/** Whole workflows under `act`: this repository's own, and the ten lines of the documentation. */

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHOP_BEFORE, SHOP_BROKEN, SHOP_GROWN } from '../action/models.ts';
import { openPullRequest } from '../action/pull-request.ts';
import { cloneRepository, createRepository, type TemporaryRepository } from '../io/temporary-repository.ts';
import { createIdleAction, ROOT, runAct } from './run-act.ts';

/** As much of this repository as its workflows need, as it stands here, with a remote of its own. */
function copyProject(version: string): TemporaryRepository {
  const origin = createRepository();
  for (const path of ['.github', 'action.yml', 'dist', 'examples', 'scripts', 'tsconfig.json']) {
    cpSync(join(ROOT, path), join(origin.folder, path), { recursive: true });
  }
  const declared: object = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  origin.commit({ 'package.json': JSON.stringify({ ...declared, version }) });
  return origin;
}

test('self-review: the Action of this very commit finds what the example breaks', async () => {
  const project = cloneRepository(copyProject('1.0.0'));
  const workflow = '.github/workflows/self-review.yml';
  const run = await runAct({ folder: project.folder, event: 'push', payload: { ref: 'refs/heads/main' }, workflow });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.log).toContain('4 findings block this change');
});

describe('release', () => {
  const RELEASED = /uses: (actions\/[\w-]+@[0-9a-f]{40})/g;
  const workflow = '.github/workflows/release.yml';

  /** npm only notes what it was asked for. */
  async function publish(origin: TemporaryRepository, tag: string) {
    origin.git('tag', tag);
    origin.git('config', 'receive.denyCurrentBranch', 'ignore');
    const project = cloneRepository(origin, `--branch=${tag}`);
    // As much of what `npm ci` would have installed as the scripts need: all is copied for each job.
    cpSync(join(ROOT, 'node_modules/semver'), join(project.folder, 'node_modules/semver'), { recursive: true });
    const text = readFileSync(join(ROOT, workflow), 'utf8');
    const idle = createIdleAction();
    const actions = Object.fromEntries(
      Array.from(text.matchAll(RELEASED), ([, name = '']) => [name, idle] as const).filter(
        ([name]) => !name.includes('/checkout@'),
      ),
    );
    const calls = join(idle, 'calls');
    const run = await runAct({
      ...{ folder: project.folder, event: 'release', workflow, actions },
      payload: { action: 'published', release: { id: 9, tag_name: tag } },
      programs: { npm: `#!/bin/sh\necho "$*" >> '${calls}'\n` },
      environment: { GITHUB_API_URL: 'http://127.0.0.1:9', MML_GUARD_PACING: 'none' },
    });
    return { ...run, calls: run.exitCode === 0 ? readFileSync(calls, 'utf8') : '' };
  }

  test('moves v1, publishes with provenance, and writes notes', async () => {
    const origin = copyProject('1.2.0');
    const run = await publish(origin, 'v1.2.0');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.calls).toContain('run check:dist\n');
    expect(run.calls).toContain('publish --ignore-scripts --provenance --access public --tag latest\n');
    expect(origin.git('rev-parse', 'v1')).toBe(origin.git('rev-parse', 'v1.2.0'));
    expect(run.log).toContain('release notes from the beginning to v1.2.0');
  });

  test('moves nothing for a pre-release', async () => {
    const origin = copyProject('1.3.0-rc.1');
    const run = await publish(origin, 'v1.3.0-rc.1');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.calls).toContain('--tag next\n');
    expect(origin.git('tag', '--list')).toBe('v1.3.0-rc.1');
  });

  test('publishes nothing under a tag that is not the version of the package', async () => {
    const origin = copyProject('1.2.0');
    const run = await publish(origin, 'v1.3.0');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('package.json says 1.2.0, and the tag v1.3.0');
    expect(run.log).not.toContain('npm publish');
    expect(origin.git('tag', '--list')).toBe('v1.3.0');
  });
});

describe('the ten lines of the documentation', () => {
  const [, snippet = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/action.md'), 'utf8')) ?? [];

  test.each([
    ['a broken reference', SHOP_BROKEN, 1, 'failure'],
    ['an addition', SHOP_GROWN, 0, 'success'],
  ])('judge %s', async (_, after, exitCode, conclusion) => {
    const scene = await openPullRequest({ before: { ...SHOP_BEFORE, '.github/workflows/model.yml': snippet }, after });
    const run = await runAct({
      ...{ folder: scene.checkout().folder, event: 'pull_request', workflow: '.github/workflows/model.yml' },
      payload: {
        ...{
          action: 'synchronize',
          number: 1,
          repository: { full_name: 'ada/model', name: 'model', owner: { login: 'ada' } },
        },
        pull_request: { number: 1, head: { sha: scene.head, ref: 'feature' }, base: { sha: scene.base, ref: 'main' } },
      },
      actions: { 'mml-guard/mml-guard@v1': copyProject('1.0.0').folder },
      environment: {
        GITHUB_API_URL: scene.github.url,
        GITHUB_GRAPHQL_URL: `${scene.github.url}/graphql`,
        GITHUB_REPOSITORY: 'ada/model',
        MML_GUARD_PACING: 'none',
      },
    });
    expect(run.exitCode, run.log).toBe(exitCode);
    expect(scene.github.comments).toHaveLength(1);
    expect(scene.github.checks).toMatchObject([
      { name: 'MML Guard', head_sha: scene.head, status: 'completed', conclusion },
    ]);
  });
});
