/** Finds the places where workflows run MML Guard. */

import { asSettings, type Job, type Settings, type Workflow } from './workflow.ts';

export interface GuardUse {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Settings;
  /** Keys from the top of the file to the step. */
  readonly path: readonly (string | number)[];
  /** The Action, or the program by `run`. */
  readonly way: 'action' | 'program';
}

const ACTION = /(?:^|\/)mml-guard(?:\/[^@]*)?@/;
const PROGRAM = /\bmml-guard(?:@\S+)?\s+(?:review|check)\b/;

/** `action` is a further name of the Action, such as that of a fork of it. */
export function findUses(workflows: readonly Workflow[], action?: string): readonly GuardUse[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step, index) => {
        const way = findWay(step, action);
        return way === undefined ? [] : [{ workflow, job, step, path: ['jobs', job.id, 'steps', index], way }];
      }),
    ),
  );
}

function findWay({ uses, run }: Settings, action: string | undefined): GuardUse['way'] | undefined {
  if (typeof uses === 'string' && (ACTION.test(uses) || nameOf(uses) === nameOf(action ?? ''))) return 'action';
  return typeof run === 'string' && PROGRAM.test(run) ? 'program' : undefined;
}

function nameOf(uses: string): string {
  return uses.split('@', 1)[0] ?? '';
}

/** Release notes are no gate. */
export function isReview({ way, step, workflow }: GuardUse): boolean {
  if (way === 'program') return true;
  const { mode } = asSettings(step.with);
  if (mode !== undefined && mode !== '') return mode === 'review';
  return [...workflow.triggers.keys()].some((event) => event !== 'release');
}

/** As GitHub names the check of the job. */
export function checkNameOf({ id, settings }: Job): string {
  return typeof settings.name === 'string' ? settings.name : id;
}
