/** Whether a workflow that waits for another one (`workflow_run`) names one that exists and reviews pull requests. */

import { suggestNames } from '../text/suggest.ts';
import type { Advice } from './advice.ts';
import type { GuardUse } from './guard-use.ts';
import { asTexts, type Workflow } from './workflow.ts';

export function checkPairs(uses: readonly GuardUse[], workflows: readonly Workflow[]): readonly Advice[] {
  const waiting = new Set(uses.map(({ workflow }) => workflow).filter(({ triggers }) => triggers.has('workflow_run')));
  const names = workflows.filter((workflow) => !waiting.has(workflow)).map(({ name }) => name);
  const gates = uses
    .filter(({ workflow }) => workflow.triggers.has('pull_request'))
    .map(({ workflow }) => workflow.name);
  return [...waiting].flatMap((workflow) => {
    const waitsFor = asTexts(workflow.triggers.get('workflow_run')?.workflows);
    if (waitsFor.some((name) => names.includes(name))) return [];
    const [meant = gates[0] ?? names[0] ?? 'MML Guard'] = waitsFor.flatMap((name) => suggestNames(name, names));
    return [
      {
        check: 'workflow-run' as const,
        level: 'warning' as const,
        problem: 'the workflow that this one waits for does not exist, so it never runs',
        expected: `the \`name\` of a workflow: ${names.join(', ') || 'there is no other'}`,
        found: `workflows: [${waitsFor.join(', ')}]`,
        ...{ file: workflow.path, line: workflow.lineOf(['on', 'workflow_run', 'workflows']) },
        paste: `on:\n  workflow_run:\n    workflows: [${JSON.stringify(meant)}]\n    types: [completed]`,
      },
    ];
  });
}
