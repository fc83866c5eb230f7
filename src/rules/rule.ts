/** What a rule is: words about it, and one function that looks. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleMeta } from '../diagnostics/rule-meta.ts';
import type { Change, ModelDiff } from '../diff/change.ts';
import type { ConsumerMatcher } from '../impact/consumer-matcher.ts';
import type { Impact, PersonalDataReport } from '../impact/impact.ts';
import type { LinkedModel } from '../link/linked-model.ts';
import type { UnreadFileOfSide } from '../syntax/facts.ts';
import type { Pair, Side } from '../text/pair.ts';

/** A diagnostic before the rule's id is put on it. */
export type Observation = Omit<Diagnostic, 'rule'>;

/** Judges one change; what it says is always introduced by the change. */
export interface ChangeRule {
  readonly meta: RuleMeta;
  readonly subject: 'change';
  /** The actions of which it wants to see every change; where none are named, it sees what the symmetry table gives to it. */
  readonly actions?: readonly Change['action'][];
  check(change: Change, comparison: Comparison): readonly Observation[];
}

/** Judges one model; run on both sides, so that what was there before is inherited. */
export interface ModelRule {
  readonly meta: RuleMeta;
  readonly subject: 'model';
  check(state: ModelState): readonly Observation[];
}

/** Judges what the changes do together; what it says is always introduced by them. */
export interface ComparisonRule {
  readonly meta: RuleMeta;
  readonly subject: 'comparison';
  check(comparison: Comparison): readonly Observation[];
}

export type Rule = ChangeRule | ComparisonRule | ModelRule;

export interface Comparison {
  readonly models: Pair<LinkedModel>;
  readonly diff: ModelDiff;
  readonly impact: Impact;
  readonly personalData: PersonalDataReport;
  /** The UTC date waivers and sunsets are judged at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Words that make a name look personal, besides the built-in ones. */
  readonly personalWords?: readonly string[];
  /** Whether a consumer stands outside the organisation. */
  readonly isExternal?: ConsumerMatcher;
}

export interface ModelState {
  readonly side: Side;
  readonly model: LinkedModel;
  readonly unread: readonly UnreadFileOfSide[];
  readonly asOf: string;
  /** The comparison this model is a side of; absent for `check`. */
  readonly comparison?: Comparison;
}
