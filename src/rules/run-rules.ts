/** Runs rules over a comparison or over one model, and puts each rule's id on what it says. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Change } from '../diff/change.ts';
import type { ChangeRule, Comparison, ModelState, Observation, Rule } from './rule.ts';
import { RULES } from './rule-list.ts';
import { answerTo } from './symmetry.ts';

/** What the changes themselves say, change by change in their order, then rule by rule; then what they do together. */
export function runChangeRules(comparison: Comparison, rules: readonly Rule[] = RULES): readonly Diagnostic[] {
  const judgesOf = createJudgeFinder(rules.filter((rule) => rule.subject === 'change'));
  const ofChanges = comparison.diff.changes.flatMap((change) =>
    judgesOf(change).flatMap((rule) => sign(rule, rule.check(change, comparison))),
  );
  const together = rules.flatMap((rule) => (rule.subject === 'comparison' ? sign(rule, rule.check(comparison)) : []));
  return [...ofChanges, ...together];
}

/** What can be said of one model, rule by rule. Run on both sides, so that what was there before is known. */
export function runModelRules(state: ModelState, rules: readonly Rule[] = RULES): readonly Diagnostic[] {
  return rules.flatMap((rule) => (rule.subject === 'model' ? sign(rule, rule.check(state)) : []));
}

function sign({ meta }: Rule, observations: readonly Observation[]): readonly Diagnostic[] {
  return observations.map((observation) => ({ rule: meta.id, ...observation }));
}

/** The rules that look at a change, in their order: the one that the symmetry table names, and those that listen to its action. */
function createJudgeFinder(rules: readonly ChangeRule[]): (change: Change) => readonly ChangeRule[] {
  const known = new Map<string, readonly ChangeRule[]>();
  return (change) => {
    const answer = answerTo(change);
    const named = 'rule' in answer ? answer.rule : '';
    const key = `${change.action} ${named}`;
    const judges =
      known.get(key) ??
      rules.filter(({ meta, actions }) =>
        actions === undefined ? meta.id === named : actions.includes(change.action),
      );
    known.set(key, judges);
    return judges;
  };
}
