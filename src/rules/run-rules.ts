/** Runs rules over a comparison or over one model, and puts each rule's id on what it says. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChangeAction } from '../diff/change.ts';
import type { ChangeRule, Comparison, ModelState, Observation, Rule } from './rule.ts';
import { RULES } from './rule-list.ts';

/** What the changes themselves say, change by change in their order, then rule by rule; then what they do together. */
export function runChangeRules(comparison: Comparison, rules: readonly Rule[] = RULES): readonly Diagnostic[] {
  const byAction = groupByAction(rules);
  const ofChanges = comparison.diff.changes.flatMap((change) =>
    (byAction.get(change.action) ?? []).flatMap((rule) => sign(rule, rule.check(change, comparison))),
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

function groupByAction(rules: readonly Rule[]): ReadonlyMap<ChangeAction, readonly ChangeRule[]> {
  const groups = new Map<ChangeAction, ChangeRule[]>();
  for (const rule of rules) {
    if (rule.subject !== 'change') continue;
    for (const action of rule.actions) {
      const group = groups.get(action);
      if (group === undefined) groups.set(action, [rule]);
      else group.push(rule);
    }
  }
  return groups;
}
