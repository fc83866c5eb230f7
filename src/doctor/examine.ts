/** Examines a repository: whether MML Guard reviews every pull request, may say what it finds, and can block a merge. */

import { summarizeProblem } from '../policy/config-error.ts';
import { suggestNames } from '../text/suggest.ts';
import { ADVICE_LEVELS, type Advice } from './advice.ts';
import { checkJob, INPUTS } from './check-job.ts';
import { checkPairs } from './check-pair.ts';
import { checkTriggers } from './check-triggers.ts';
import { findUses, type GuardUse, isReview } from './guard-use.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { asSettings, type BrokenWorkflow, readWorkflow, type Workflow } from './workflow.ts';
import { DEFAULT_ACTION, writeApprovalWorkflow, writeWorkflow } from './write-workflow.ts';

/** The gravest first. */
export function examine(facts: RepositoryFacts): readonly Advice[] {
  const read = facts.workflows.map(readWorkflow);
  const workflows = read.filter((workflow): workflow is Workflow => 'jobs' in workflow);
  const broken = read.filter((workflow): workflow is BrokenWorkflow => 'reason' in workflow);
  const uses = findUses(workflows, facts.action).filter(isReview);
  const advice = [
    ...broken.map((workflow) => describeBroken(workflow, facts)),
    ...(uses.length === 0 ? [describeMissing(facts)] : checkTriggers(uses, facts)),
    ...checkPairs(uses, workflows),
    ...uses.flatMap((use) => checkJob(use, facts)),
    ...checkModels(facts),
    ...checkConfiguration(facts),
    ...checkCodeowners(facts),
    ...checkTeams(facts, uses),
    ...checkApproval(workflows, uses, facts),
  ]
    .filter(({ check }) => check !== 'forks' || !uses.some(({ workflow }) => workflow.triggers.has('workflow_run')))
    .map(improveInputAdvice);
  return ADVICE_LEVELS.flatMap((level) => advice.filter((entry) => entry.level === level));
}

function describeBroken({ path, line, reason }: BrokenWorkflow, facts: RepositoryFacts): Advice {
  const isOurs = facts.workflows.some(({ path: other, text }) => other === path && text.includes('mml-guard'));
  return {
    check: 'workflow',
    level: isOurs ? 'error' : 'warning',
    problem: 'a workflow that is no YAML never runs',
    ...{ expected: 'valid YAML', found: reason, file: path, line },
    paste: isOurs ? writeWorkflow(facts) : '',
  };
}

function describeMissing(facts: RepositoryFacts): Advice {
  return {
    check: 'workflow',
    level: 'error',
    problem: 'no workflow runs MML Guard',
    expected: `a workflow with a step \`uses: ${DEFAULT_ACTION}\` (mml-guard init writes it)`,
    found: `${facts.workflows.length} workflows without it in .github/workflows`,
    file: '.github/workflows/mml-guard.yml',
    paste: writeWorkflow(facts),
  };
}

function improveInputAdvice(advice: Advice): Advice {
  if (advice.check !== 'inputs' || advice.paste !== '') return advice;
  const [near] = suggestNames(advice.found, INPUTS);
  return { ...advice, paste: near === undefined ? `# without ${advice.found}` : `${near}:` };
}

function checkModels({ modelPaths }: RepositoryFacts): readonly Advice[] {
  if (modelPaths.length > 0) return [];
  return [
    {
      check: 'model',
      level: 'error',
      problem: 'there is no model to review',
      expected: 'files that end in .mml, and an `include` that lets them through',
      found: 'none that would be read',
      paste: 'include:\n  - "**/*.mml"',
    },
  ];
}

function checkConfiguration({ configuration }: RepositoryFacts): readonly Advice[] {
  const broken = configuration.problems.map((problem): Advice => {
    const common = { check: 'configuration', level: 'error', problem: 'the configuration cannot be used' } as const;
    if (typeof problem === 'string') {
      return { ...common, expected: 'a configuration that can be read', found: problem, paste: 'mml-guard check' };
    }
    const { file, line, expected, example } = problem;
    return { ...common, expected, found: summarizeProblem(problem), file, line, paste: example };
  });
  if (configuration.failsOn !== 'never') return broken;
  return [
    ...broken,
    {
      ...{ check: 'gate', level: 'warning', problem: 'no finding ever fails the check' },
      ...{ expected: 'fail-on: error', found: 'fail-on: never' },
      ...(configuration.files[0] !== undefined && { file: configuration.files[0] }),
      paste: 'fail-on: error',
    },
  ];
}

function checkCodeowners({ codeowners }: RepositoryFacts): readonly Advice[] {
  if (codeowners === undefined) return [];
  const { file, problems, ignored } = codeowners;
  return [
    ...problems.map(({ line, reason }): Advice => {
      const expected = 'a pattern, then @user, @organisation/team or a mail address';
      const problem = 'GitHub ignores this line, so nobody is asked or told';
      return {
        check: 'codeowners',
        level: 'warning',
        problem,
        expected,
        found: reason,
        file,
        line,
        paste: '/models/ @acme/data',
      };
    }),
    ...ignored.map((other): Advice => {
      const problem = `GitHub reads only ${file}`;
      const paste = `git rm ${other}`;
      return {
        check: 'codeowners',
        level: 'warning',
        problem,
        expected: 'one file',
        found: `${other} too`,
        file: other,
        paste,
      };
    }),
  ];
}

/** A team is told only by a token that may read the organisation. */
function checkTeams({ configuration, codeowners }: RepositoryFacts, uses: readonly GuardUse[]): readonly Advice[] {
  const handles = [...configuration.handles, ...(codeowners?.handles ?? [])];
  const teams = [...new Set(handles.filter((handle) => handle.includes('/')))];
  const use = uses.find(({ way, step }) => way === 'action' && hasDefaultToken(asSettings(step.with).token));
  if (teams.length === 0 || use === undefined) return [];
  return [
    {
      check: 'team-mentions',
      level: 'note',
      problem: 'GitHub tells no team that the default token mentions',
      expected: 'a token that may read the members of the organisation, or people instead of teams',
      found: `the default token, and ${teams.join(', ')}`,
      ...{ file: use.workflow.path, line: use.workflow.lineOf(use.path) },
      paste: `        with:\n          token: \${{ secrets.MML_GUARD_TOKEN }}`,
    },
  ];
}

/** Without CODEOWNERS no review can make a waiver count, so nothing has to follow one. */
function checkApproval(
  workflows: readonly Workflow[],
  uses: readonly GuardUse[],
  { codeowners }: RepositoryFacts,
): readonly Advice[] {
  const use = uses.find(({ way, workflow }) => way === 'action' && workflow.triggers.has('pull_request'));
  if (codeowners === undefined || use === undefined) return [];
  if (workflows.some(({ triggers }) => triggers.has('pull_request_review'))) return [];
  const { path } = use.workflow;
  return [
    {
      check: 'approval',
      level: 'note',
      problem: "an owner's approval of a proposed waiver counts only when somebody runs the check again",
      expected: 'a workflow that repeats the review on pull_request_review',
      found: 'no workflow with that trigger',
      ...{ file: path, line: use.workflow.lineOf(['on']) },
      paste: writeApprovalWorkflow(path.slice(path.lastIndexOf('/') + 1)),
    },
  ];
}

function hasDefaultToken(token: unknown): boolean {
  return typeof token !== 'string' || token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token);
}
