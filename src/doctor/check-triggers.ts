/** Whether the gate runs for every pull request that must pass it. */

import { compileGlobs } from '../text/globs.ts';
import type { Advice } from './advice.ts';
import type { GuardUse } from './guard-use.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { asTexts, type Settings } from './workflow.ts';
import { TRIGGERS } from './write-workflow.ts';

const PULL_REQUEST_EVENTS = ['pull_request', 'pull_request_target'] as const;
const NEEDED_TYPES = ['opened', 'synchronize', 'reopened'];

export function checkTriggers(uses: readonly GuardUse[], facts: RepositoryFacts): readonly Advice[] {
  const gates = uses.filter(({ workflow }) => PULL_REQUEST_EVENTS.some((event) => workflow.triggers.has(event)));
  const [first] = uses;
  if (gates.length === 0 && first !== undefined) return [describeNoTrigger(first)];
  return gates.flatMap((use) => [
    ...PULL_REQUEST_EVENTS.flatMap((event) => {
      const filters = use.workflow.triggers.get(event);
      return filters === undefined ? [] : checkEvent({ use, event, filters }, facts);
    }),
    ...checkMergeQueue(use),
  ]);
}

function describeNoTrigger({ workflow }: GuardUse): Advice {
  return {
    check: 'trigger',
    level: 'error',
    problem: 'no pull request is ever reviewed',
    expected: 'a workflow with MML Guard that runs on pull_request',
    found: `on: ${[...workflow.triggers.keys()].join(', ') || 'nothing'}`,
    ...{ file: workflow.path, line: workflow.lineOf(['on']), paste: TRIGGERS },
  };
}

interface Event {
  readonly use: GuardUse;
  readonly event: string;
  readonly filters: Settings;
}

function checkEvent(event: Event, facts: RepositoryFacts): readonly Advice[] {
  return [...checkTypes(event), ...checkBranches(event, facts), ...checkPaths(event, facts)];
}

/** Without `types`, GitHub takes the three that are needed. */
function checkTypes({ use, event, filters }: Event): readonly Advice[] {
  if (filters.types === undefined) return [];
  const types = asTexts(filters.types);
  const missing = NEEDED_TYPES.filter((type) => !types.includes(type));
  if (missing.length === 0) return [];
  return [
    {
      check: 'trigger-types',
      level: 'error',
      problem: `some pushes to a pull request are not reviewed: ${missing.join(', ')}`,
      expected: `the types ${NEEDED_TYPES.join(', ')}, or no \`types\` at all`,
      found: `types: [${types.join(', ')}]`,
      ...placeOf(use, [event, 'types']),
      paste: `on:\n  ${event}:\n    types: [${[...new Set([...NEEDED_TYPES, ...types])].join(', ')}]`,
    },
  ];
}

function checkBranches({ use, event, filters }: Event, { defaultBranch }: RepositoryFacts): readonly Advice[] {
  if (defaultBranch === undefined) return [];
  const [only, never] = [filters.branches, filters['branches-ignore']];
  const isLeftOut =
    (only !== undefined && !fits(defaultBranch, asTexts(only))) ||
    (never !== undefined && fits(defaultBranch, asTexts(never)));
  if (!isLeftOut) return [];
  return [
    {
      check: 'trigger-branches',
      level: 'error',
      problem: `pull requests into ${defaultBranch} are not reviewed`,
      expected: `a filter that lets the default branch through: ${defaultBranch}`,
      found: only === undefined ? `branches-ignore: [${asTexts(never)}]` : `branches: [${asTexts(only)}]`,
      ...placeOf(use, [event, only === undefined ? 'branches-ignore' : 'branches']),
      paste: `on:\n  ${event}:\n    branches: [${JSON.stringify(defaultBranch)}]`,
    },
  ];
}

function checkPaths({ use, event, filters }: Event, { modelPaths }: RepositoryFacts): readonly Advice[] {
  const key = filters.paths === undefined ? 'paths-ignore' : 'paths';
  if (filters[key] === undefined) return [];
  const globs = asTexts(filters[key]);
  const missed = modelPaths.filter((path) => fits(path, globs) !== (key === 'paths'));
  const trap =
    'a pull request that the filter leaves out never gets the check, and waits for ever where it is required';
  return [
    {
      check: 'path-filter',
      level: missed.length > 0 ? 'error' : 'warning',
      problem: missed.length > 0 ? `changes of ${missed[0]} are not reviewed` : trap,
      expected: `no \`${key}\`: a pull request without models is green in about a second`,
      found: `${key}: [${globs.join(', ')}]`,
      ...placeOf(use, [event, key]),
      paste: TRIGGERS,
    },
  ];
}

/** As GitHub filters: the last pattern that fits decides, `!` takes out. */
function fits(text: string, patterns: readonly string[]): boolean {
  let answer = false;
  for (const pattern of patterns) {
    const isOut = pattern.startsWith('!');
    if (compileGlobs([isOut ? pattern.slice(1) : pattern], { dot: true })(text)) answer = !isOut;
  }
  return answer;
}

function checkMergeQueue(use: GuardUse): readonly Advice[] {
  if (use.workflow.triggers.has('merge_group') || !use.workflow.triggers.has('pull_request')) return [];
  return [
    {
      check: 'merge-queue',
      level: 'warning',
      problem: 'in a merge queue the required check would never be reported, and every merge would time out',
      expected: 'merge_group among the triggers (it costs nothing where there is no queue)',
      found: `on: ${[...use.workflow.triggers.keys()].join(', ')}`,
      ...placeOf(use, []),
      paste: TRIGGERS,
    },
  ];
}

function placeOf({ workflow }: GuardUse, keys: readonly string[]): Pick<Advice, 'file' | 'line'> {
  return { file: workflow.path, line: workflow.lineOf(['on', ...keys]) };
}
