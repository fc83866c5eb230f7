/** Runs one rule over one fixture. */

import type { Observation, Rule } from '../../src/rules/rule.ts';
import { runChangeRules, runModelRules } from '../../src/rules/run-rules.ts';
import { compareTexts } from './compare-texts.ts';
import type { ExpectedObservation, FixtureTexts } from './fixtures.ts';

/** What the rule says about the change, or about the model after it. */
export function observeFixture(rule: Rule, { before, after }: FixtureTexts): readonly ExpectedObservation[] {
  const { comparison, states } = compareTexts(before ?? '', after);
  const diagnostics =
    rule.subject === 'model' ? runModelRules(states.after, [rule]) : runChangeRules(comparison, [rule]);
  return diagnostics.map((diagnostic) => ({ rule: diagnostic.rule, ...toExpected(diagnostic) }));
}

function toExpected(observation: Observation): Omit<ExpectedObservation, 'rule'> {
  return {
    subject: `${observation.subject.kind} ${observation.subject.name}`,
    message: observation.message,
    line: observation.range?.start.line ?? 1,
    ...(observation.suggestion !== undefined && { suggestion: observation.suggestion }),
  };
}
