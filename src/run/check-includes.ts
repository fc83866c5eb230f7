/**
 * Looks whether `include` fits any model file. Where it never did, nothing can be judged, but the change that repairs it can:
 * it is reviewed as if there were no `include`. Where the change would leave it without a file, that is a finding.
 */

import type { SourceTree } from '../io/source-tree.ts';
import { UsageError } from '../io/usage-error.ts';
import type { ConfigProblem } from '../policy/config-error.ts';
import type { ProposedGlobs } from './choose-config.ts';
import { hasFiles, listTrees, type ProjectPlan, selectAll, type Trees } from './plan-project.ts';
import { createPathFilter } from './select-files.ts';

/** A configuration that several projects share is wrong only where it leaves nothing in all of them. */
export function checkIncludes(plans: readonly ProjectPlan[], trees: Trees): readonly ProjectPlan[] {
  return plans.map((plan) => {
    const sharing = plans.filter((other) => other.chosen.file === plan.chosen.file);
    if (plan.chosen.config.include.length > 0 && !sharing.some(hasFiles)) return readWithout(plan, sharing, trees);
    return sharing[0] === plan ? nameBroken(plan, sharing) : plan;
  });
}

/** Everything is read, so that the new `include` of the change cannot hide anything of it. */
function readWithout(plan: ProjectPlan, sharing: readonly ProjectPlan[], trees: Trees): ProjectPlan {
  const { chosen, root } = plan;
  const { include } = chosen.config;
  if (!isRepaired(chosen.proposedGlobs, sharing)) throw explainEmptyInclude(include, chosen.file, describeAll(trees));
  const { proposedGlobs: _proposed, ...own } = chosen;
  const everything = selectAll(trees, root, { ...own, config: { ...chosen.config, include: [], exclude: [] } });
  const notice = `\`include\` of ${chosen.file} matches no model file on either side, which the change repairs: every .mml file was read.`;
  return { ...everything, notices: [notice, ...everything.notices] };
}

function isRepaired(globs: ProposedGlobs | undefined, sharing: readonly ProjectPlan[]): boolean {
  if (globs === undefined) return false;
  const fits = createPathFilter(globs, globs.folder);
  if (globs.include.length + globs.exclude.length === 0) return true;
  return sharing.some(({ available }) => available.after.some(fits));
}

/** The first of the projects that share the file tells it for all. */
function nameBroken(plan: ProjectPlan, sharing: readonly ProjectPlan[]): ProjectPlan {
  const { proposedGlobs: globs, problems } = plan.chosen;
  const count = sharing.reduce((sum, { available }) => sum + available.after.length, 0);
  const isSound = globs?.place === undefined || count === 0 || isRepaired(globs, sharing);
  if (isSound || globs.place === undefined) return plan;
  const key = isRepaired({ ...globs, exclude: [] }, sharing) ? 'exclude' : 'include';
  const after = describeBroken(globs, key, count);
  return { ...plan, chosen: { ...plan.chosen, problems: { ...problems, after } } };
}

function describeBroken(globs: ProposedGlobs, key: 'include' | 'exclude', count: number): ConfigProblem {
  const { file = '', lines = { include: 1, exclude: 1 } } = globs.place ?? {};
  const some = count === 1 ? 'the one model file' : `one of the ${count} model files`;
  const fit = key === 'include' ? `fit ${some}` : `leave ${some}`;
  return {
    ...{ file, line: lines[key], column: 1, key, example: 'include: ["models/**"]' },
    expected: `globs that ${fit}, relative to the folder of ${file}`,
    received: globs[key].map((glob) => `\`${glob}\``).join(', '),
    hint: 'After the merge no command could judge the model.',
  };
}

function explainEmptyInclude(include: readonly string[], file: string | undefined, labels: string): UsageError {
  const globs = include.map((glob) => `\`${glob}\``).join(', ');
  return new UsageError({
    problem: `\`include\` of ${file ?? 'the configuration'} matches no model file`,
    expected: 'globs relative to the configuration file, such as "models/**"',
    found: `${globs}, which fit no .mml file in ${labels}`,
    remedy: 'correct the globs, or remove `include` to read every .mml file; the change that does so is judged',
  });
}

function describeAll(trees: Trees): string {
  return describePlaces(listTrees(trees));
}

/** What was looked at, each place once. */
export function describePlaces(trees: readonly SourceTree[]): string {
  return [...new Set(trees.map(({ label }) => (label === '.' ? 'the current folder' : label)))].join(' and ');
}
