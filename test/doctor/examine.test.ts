import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/doctor/check-job.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { RepositoryFacts } from '../../src/doctor/repository-facts.ts';
import { readWorkflow } from '../../src/doctor/workflow.ts';
import {
  DEFAULT_ACTION,
  writeApprovalWorkflow,
  writeForkWorkflow,
  writeWorkflow,
} from '../../src/doctor/write-workflow.ts';

const GOOD = writeWorkflow({ action: DEFAULT_ACTION, defaultBranch: 'main' });

const FACTS: RepositoryFacts = {
  workflows: [{ path: '.github/workflows/mml-guard.yml', text: GOOD }],
  modelPaths: ['models/a.mml'],
  defaultBranch: 'main',
  paths: new Set(['models', 'models/a.mml', '.mml-guard.yml']),
  configuration: { files: ['.mml-guard.yml'], problems: [], handles: [], failsOn: 'error' },
  codeowners: undefined,
  action: DEFAULT_ACTION,
};

const SOUND_OWNERS = { file: 'CODEOWNERS', problems: [], ignored: [], handles: ['@ada'] };

function withWorkflow(text: string): RepositoryFacts {
  return { ...FACTS, workflows: [{ path: 'w.yml', text }] };
}

/** With the workflow that comments on pull requests from forks. */
function withPair(gate: string): RepositoryFacts {
  const text = writeForkWorkflow(DEFAULT_ACTION, gate);
  return { ...FACTS, workflows: [...FACTS.workflows, { path: 'comment.yml', text }] };
}

/** The good workflow with one thing changed. */
function change(from: string | RegExp, to: string): RepositoryFacts {
  expect(GOOD).toMatch(from);
  return withWorkflow(GOOD.replace(from, to));
}

const USES = `- uses: ${DEFAULT_ACTION}`;
const ALWAYS = ['note required-check', 'note forks'];

const CASES: readonly (readonly [title: string, facts: () => RepositoryFacts, found: readonly string[]])[] = [
  ['what init writes', () => FACTS, []],
  ['no workflow', () => ({ ...FACTS, workflows: [] }), ['error workflow', '-note required-check', '-note forks']],
  [
    'a broken workflow',
    () => withWorkflow('on: [\nuses: mml-guard'),
    ['error workflow', 'error workflow', '-note required-check', '-note forks'],
  ],
  ['no pull request', () => change('  pull_request:\n  merge_group:\n', ''), ['error trigger', '-note forks']],
  ['a pair', () => withPair('MML Guard'), ['-note forks']],
  ['a pair without its other half', () => withPair('MML Gard'), ['warning workflow-run', '-note forks']],
  ['one type', () => change('pull_request:', 'pull_request:\n    types: [opened]'), ['error trigger-types']],
  [
    'all types',
    () => change('pull_request:', 'pull_request:\n    types: [opened, synchronize, reopened, labeled]'),
    [],
  ],
  [
    'another branch',
    () => change('pull_request:', 'pull_request:\n    branches: [release/**]'),
    ['error trigger-branches'],
  ],
  ['branches that fit', () => change('pull_request:', "pull_request:\n    branches: ['m*']"), []],
  [
    'the default branch left out',
    () => change('pull_request:', 'pull_request:\n    branches-ignore: [main]'),
    ['error trigger-branches'],
  ],
  ['a path filter', () => change('pull_request:', "pull_request:\n    paths: ['**/*.mml']"), ['warning path-filter']],
  [
    'a path filter without the model',
    () => change('pull_request:', "pull_request:\n    paths: ['src/**']"),
    ['error path-filter'],
  ],
  [
    'a filter that takes the model out',
    () => change('pull_request:', "pull_request:\n    paths: ['**', '!models/**']"),
    ['error path-filter'],
  ],
  [
    'ignored paths',
    () => change('pull_request:', "pull_request:\n    paths-ignore: ['docs/**']"),
    ['warning path-filter'],
  ],
  ['no merge queue', () => change('  merge_group:\n', ''), ['warning merge-queue']],
  ['no permissions', () => change(/permissions:\n(?: {2}.*\n){3}/, ''), ['warning permissions']],
  [
    'reading alone',
    () => change(/permissions:\n(?: {2}.*\n){3}/, 'permissions: read-all\n'),
    ['warning permissions', 'warning permissions'],
  ],
  ['nothing to read', () => change('  contents: read\n', ''), ['error permissions']],
  ['no comment permission', () => change('  pull-requests: write\n', ''), ['warning permissions']],
  [
    'no comment wanted',
    () =>
      withWorkflow(
        GOOD.replace('  pull-requests: write\n', '').replace(USES, `${USES}\n        with:\n          comment: never`),
      ),
    [],
  ],
  [
    'no check run wanted',
    () =>
      withWorkflow(
        GOOD.replace('  checks: write\n', '').replace(USES, `${USES}\n        with:\n          check-run: false`),
      ),
    [],
  ],
  [
    'permissions of the job',
    () => change('    timeout-minutes', '    permissions:\n      contents: read\n    timeout-minutes'),
    ['warning permissions', 'warning permissions'],
  ],
  [
    'a head checked out',
    () =>
      withWorkflow(
        GOOD.replace('  pull_request:\n', '  pull_request_target:\n').replace(
          'checkout@v5',
          `checkout@v5\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}`,
        ),
      ),
    ['error fork-checkout', '-note forks'],
  ],
  [
    'a target without checkout',
    () => withWorkflow(GOOD.replace('  pull_request:\n', '  pull_request_target:\n')),
    ['-note forks'],
  ],
  ['a tolerant step', () => change(USES, `${USES}\n        continue-on-error: true`), ['error gate']],
  [
    'a tolerant job',
    () => change('    timeout-minutes', '    continue-on-error: true\n    timeout-minutes'),
    ['error gate'],
  ],
  [
    'a condition',
    () => change('    timeout-minutes', '    if: github.actor == 1\n    timeout-minutes'),
    ['warning gate'],
  ],
  [
    'a matrix',
    () => change('    timeout-minutes', '    strategy:\n      matrix:\n        os: [a]\n    timeout-minutes'),
    ['warning required-check', '-note required-check'],
  ],
  ['an open gate', () => change(USES, `${USES}\n        with:\n          fail-on: never`), ['warning gate']],
  ['a wrong input', () => change(USES, `${USES}\n        with:\n          fail_on: error`), ['warning inputs']],
  ['a wrong root', () => change(USES, `${USES}\n        with:\n          root: model`), ['error inputs']],
  ['a right root', () => change(USES, `${USES}\n        with:\n          root: ./models/`), []],
  ['the program in a shallow clone', () => change(USES, '- run: npx mml-guard review'), ['error fetch-depth']],
  [
    'the program in a whole clone',
    () =>
      withWorkflow(
        GOOD.replace(USES, '- run: npx mml-guard review').replace(
          'checkout@v5',
          'checkout@v5\n        with:\n          fetch-depth: 0',
        ),
      ),
    [],
  ],
  ['no model', () => ({ ...FACTS, modelPaths: [] }), ['error model']],
  [
    'a broken configuration',
    () => ({ ...FACTS, configuration: { ...FACTS.configuration, problems: ['no'] } }),
    ['error configuration'],
  ],
  [
    'a gate that the configuration opens',
    () => ({ ...FACTS, configuration: { ...FACTS.configuration, failsOn: 'never' } }),
    ['warning gate'],
  ],
  [
    'teams',
    () => ({ ...FACTS, configuration: { ...FACTS.configuration, handles: ['@acme/data'] } }),
    ['note team-mentions'],
  ],
  ['people', () => ({ ...FACTS, configuration: { ...FACTS.configuration, handles: ['@ada'] } }), []],
  [
    'code owners that GitHub ignores',
    () => ({
      ...FACTS,
      codeowners: {
        file: 'CODEOWNERS',
        problems: [{ line: 3, reason: 'no' }],
        ignored: ['docs/CODEOWNERS'],
        handles: [],
      },
    }),
    ['warning codeowners', 'warning codeowners', 'note approval'],
  ],
  [
    'code owners, and nothing that follows their approval',
    () => ({ ...FACTS, codeowners: SOUND_OWNERS }),
    ['note approval'],
  ],
  [
    'code owners, and a workflow that follows their approval',
    () => ({
      ...FACTS,
      codeowners: SOUND_OWNERS,
      workflows: [...FACTS.workflows, { path: 'approval.yml', text: writeApprovalWorkflow('mml-guard.yml') }],
    }),
    [],
  ],
];

describe('advice', () => {
  test.each(CASES)('%s', (_, facts, found) => {
    const advice = examine(facts());
    const wanted = [...ALWAYS, ...found].filter((entry) => !entry.startsWith('-') && !found.includes(`-${entry}`));
    expect(advice.map(({ level, check }) => `${level} ${check}`).sort()).toEqual(wanted.sort());
    for (const { problem, expected, paste, file, line } of advice) {
      for (const text of [problem, expected, paste]) expect(text).not.toBe('');
      if (line !== undefined) expect(file).toBeDefined();
    }
  });

  test('what it offers to paste is YAML', () => {
    for (const [, facts] of CASES) for (const { paste } of examine(facts())) expect(() => parse(paste)).not.toThrow();
  });

  test('it points at the line', () => {
    const text = GOOD.replace('pull_request:', 'pull_request:\n    types: [opened]');
    const [advice] = examine(withWorkflow(text));
    expect(text.split('\n')[(advice?.line ?? 0) - 1]).toBe('    types: [opened]');
  });
});

test('the inputs are those of the Action', () => {
  const { inputs } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as { inputs: object };
  expect([...INPUTS].sort()).toEqual(Object.keys(inputs).sort());
});

test('the workflows can be read', () => {
  const odd = 'a: "b" # c.yml';
  expect(parse(writeApprovalWorkflow(odd)).jobs.repeat.steps[0].env.WORKFLOW).toBe(odd);
  for (const text of [GOOD, writeForkWorkflow(DEFAULT_ACTION, 'MML Guard'), writeApprovalWorkflow('mml-guard.yml')])
    expect(readWorkflow({ path: 'w.yml', text })).toHaveProperty('jobs');
});
