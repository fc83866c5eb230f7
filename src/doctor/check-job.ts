/** Whether the job may do what it must, can fail, and does nothing dangerous. */

import type { Advice } from './advice.ts';
import { checkNameOf, type GuardUse } from './guard-use.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { asSettings, type Settings } from './workflow.ts';
import { PERMISSIONS, writeForkWorkflow } from './write-workflow.ts';

export function checkJob(use: GuardUse, facts: RepositoryFacts): readonly Advice[] {
  return [
    ...checkPermissions(use),
    ...checkForks(use, facts),
    ...checkDepth(use),
    ...checkGate(use),
    ...checkInputs(use, facts),
  ];
}

interface Need {
  readonly scope: string;
  readonly access: 'read' | 'write';
  readonly level: Advice['level'];
  readonly loss: string;
}

function listNeeds({ way, step }: GuardUse): readonly Need[] {
  const inputs = asSettings(step.with);
  const contents = { scope: 'contents', access: 'read', level: 'error', loss: 'the revisions cannot be read' } as const;
  if (way === 'program') return [contents];
  const needs: Need[] = [contents];
  if (inputs.comment !== 'never')
    needs.push({ scope: 'pull-requests', access: 'write', level: 'warning', loss: 'there is no comment' });
  if (String(inputs['check-run'] ?? 'true') !== 'false')
    needs.push({
      scope: 'checks',
      access: 'write',
      level: 'warning',
      loss: 'there is no check run, and few annotations',
    });
  return needs;
}

function checkPermissions(use: GuardUse): readonly Advice[] {
  const { workflow, job, step } = use;
  const inJob = job.settings.permissions !== undefined;
  const permissions = job.settings.permissions ?? workflow.permissions;
  const place = {
    file: workflow.path,
    line: workflow.lineOf(inJob ? ['jobs', job.id, 'permissions'] : ['permissions']),
    paste: PERMISSIONS,
  };
  if (isOwnToken(step)) return [];
  if (permissions === undefined) {
    const found = 'none, so the settings of the repository decide, which often allow reading alone';
    const problem = 'it is not said what the token may do';
    return [{ check: 'permissions', level: 'warning', problem, expected: 'a permissions block', found, ...place }];
  }
  return listNeeds(use)
    .filter(({ scope, access }) => !allows(permissions, scope, access))
    .map(({ scope, access, level, loss }) => ({
      ...{ check: 'permissions', level, problem: `without ${scope}: ${access} ${loss}` },
      expected: `${scope}: ${access} (what is not named is none)`,
      found: describePermission(permissions, scope),
      ...place,
    }));
}

/** A token that is handed in brings its own permissions. */
function isOwnToken({ with: inputs }: Settings): boolean {
  const { token } = asSettings(inputs);
  return typeof token === 'string' && token !== '' && !/github\.token|secrets\.GITHUB_TOKEN/i.test(token);
}

function allows(permissions: unknown, scope: string, access: Need['access']): boolean {
  if (permissions === 'write-all') return true;
  if (permissions === 'read-all') return access === 'read';
  const granted = asSettings(permissions)[scope];
  return granted === 'write' || granted === access;
}

function describePermission(permissions: unknown, scope: string): string {
  if (typeof permissions === 'string') return `permissions: ${permissions}`;
  return `${scope}: ${String(asSettings(permissions)[scope] ?? 'none')}`;
}

const HEAD = /github\.(?:event\.(?:pull_request\.head|workflow_run\.head)|head_ref)|refs\/pull\//;

function checkForks(use: GuardUse, { action }: RepositoryFacts): readonly Advice[] {
  const { workflow, job } = use;
  const privileged = ['pull_request_target', 'workflow_run'].filter((event) => workflow.triggers.has(event));
  if (privileged.length === 0) return workflow.triggers.has('pull_request') ? [noteForks(use, action)] : [];
  return job.steps.flatMap((step, index) => {
    const settings = asSettings(step.with);
    const isCheckout = typeof step.uses === 'string' && step.uses.startsWith('actions/checkout@');
    const text = isCheckout ? `${settings.ref ?? ''} ${settings.repository ?? ''}` : '';
    if (!HEAD.test(text)) return [];
    return [
      {
        check: 'fork-checkout',
        level: 'error' as const,
        problem: `a stranger's code is checked out in a job that has a token to write and secrets (${privileged[0]})`,
        expected: 'no checkout of the head: MML Guard reads it as data over the API',
        found: `actions/checkout with ${text.trim()}`,
        ...{ file: workflow.path, line: workflow.lineOf(['jobs', job.id, 'steps', index]) },
        paste: `    steps:\n      - uses: ${action}`,
      },
    ];
  });
}

function noteForks({ workflow }: GuardUse, action: string): Advice {
  return {
    check: 'forks',
    level: 'note',
    problem: 'pull requests from forks get the verdict, but no comment and no check run',
    expected: 'a second workflow, if such pull requests should have a comment',
    found: 'pull_request, for which GitHub makes the token of a fork read-only',
    ...{ file: workflow.path, line: workflow.lineOf(['on']), paste: writeForkWorkflow(action, workflow.name) },
  };
}

/** The Action fetches what it needs; the program compares with what the clone holds. */
function checkDepth({ way, workflow, job }: GuardUse): readonly Advice[] {
  if (way === 'action') return [];
  const index = job.steps.findIndex(({ uses }) => typeof uses === 'string' && uses.startsWith('actions/checkout@'));
  const depth = asSettings(job.steps[index]?.with)['fetch-depth'];
  if (index === -1 || String(depth) === '0') return [];
  return [
    {
      check: 'fetch-depth',
      level: 'error',
      problem: 'the clone ends before the commit that the change started from, so there is nothing to compare with',
      expected: 'fetch-depth: 0 (only where the program is run; the Action needs none)',
      found: depth === undefined ? 'the default, 1' : `fetch-depth: ${String(depth)}`,
      ...{ file: workflow.path, line: workflow.lineOf(['jobs', job.id, 'steps', index]) },
      paste: '      - uses: actions/checkout@v5\n        with:\n          fetch-depth: 0',
    },
  ];
}

function checkGate(use: GuardUse): readonly Advice[] {
  const { workflow, job, step, path } = use;
  const place = (keys: readonly (string | number)[]) => ({ file: workflow.path, line: workflow.lineOf(keys) });
  const advice: Advice[] = [];
  const tolerant = step['continue-on-error'] === true ? path : ['jobs', job.id];
  if (step['continue-on-error'] === true || job.settings['continue-on-error'] === true)
    advice.push({
      ...{ check: 'gate', level: 'error', problem: 'a failed review does not fail the check' },
      ...{ expected: 'no continue-on-error', found: 'continue-on-error: true' },
      ...{ ...place([...tolerant, 'continue-on-error']), paste: 'continue-on-error: false' },
    });
  if (job.settings.if !== undefined)
    advice.push({
      ...{ check: 'gate', level: 'warning', problem: 'a job that is skipped counts as passed' },
      ...{ expected: 'a job without a condition', found: `if: ${String(job.settings.if)}` },
      ...{ ...place(['jobs', job.id, 'if']), paste: `jobs:\n  ${job.id}:\n    runs-on: ubuntu-latest` },
    });
  if (asSettings(step.with)['fail-on'] === 'never')
    advice.push({
      ...{ check: 'gate', level: 'warning', problem: 'no finding ever fails the check' },
      ...{ expected: 'fail-on: error', found: 'fail-on: never' },
      ...{ ...place([...path, 'with', 'fail-on']), paste: '        with:\n          fail-on: error' },
    });
  // What waits for the gate comes too late to be one.
  return use.workflow.triggers.has('workflow_run') ? advice : [...advice, nameCheck(use)];
}

function nameCheck({ workflow, job }: GuardUse): Advice {
  const isMatrix = asSettings(job.settings.strategy).matrix !== undefined;
  const name = checkNameOf(job);
  return {
    check: 'required-check',
    level: isMatrix ? 'warning' : 'note',
    problem: isMatrix
      ? `the check of this job is named after its matrix, so no one name can be required`
      : `the check to require in the rules of the branch is named "${name}"`,
    expected: isMatrix ? 'a job without a matrix' : `the job, not the check run "MML Guard", which only shows details`,
    found: isMatrix ? `a matrix in the job ${job.id}` : `the job ${job.id}`,
    ...{ file: workflow.path, line: workflow.lineOf(['jobs', job.id]) },
    paste: isMatrix ? `jobs:\n  mml-guard:\n    runs-on: ubuntu-latest` : name,
  };
}

/** The inputs of action.yml. */
export const INPUTS = [
  ...['token', 'config', 'root', 'mode', 'before', 'after', 'fail-on', 'comment', 'check-run', 'annotations'],
  ...['suggestions', 'mention', 'source', 'cache-path', 'report-path', 'from', 'to'],
];

function checkInputs({ way, workflow, step, path }: GuardUse, { paths }: RepositoryFacts): readonly Advice[] {
  if (way === 'program') return [];
  const inputs = asSettings(step.with);
  return Object.entries(inputs).flatMap(([input, value]): readonly Advice[] => {
    const place = { file: workflow.path, line: workflow.lineOf([...path, 'with', input]) };
    if (!INPUTS.includes(input)) {
      const problem = `there is no input \`${input}\`, so GitHub ignores it`;
      return [
        { check: 'inputs', level: 'warning', problem, expected: INPUTS.join(', '), found: input, ...place, paste: '' },
      ];
    }
    const isPath = (input === 'config' || input === 'root') && typeof value === 'string' && !value.includes('${{');
    const wanted = isPath ? value.replace(/^\.\//, '').replace(/\/$/, '') : '';
    if (!isPath || wanted === '' || wanted === '.' || paths.has(wanted)) return [];
    const problem = `the input ${input} names nothing in this repository`;
    const expected = input === 'config' ? 'the path of a configuration file' : 'the folder of a project';
    return [{ check: 'inputs', level: 'error', problem, expected, found: value, ...place, paste: `${input}: ''` }];
  });
}
