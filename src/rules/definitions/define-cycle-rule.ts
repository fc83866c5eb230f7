/** Makes a rule that reports every cycle of one relation. */

import type { RuleMeta } from '../../diagnostics/rule-meta.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import type { ORDERINGS } from '../survey-model.ts';
import { type Cycle, findCycles } from './find-cycles.ts';

/** A message names every step only up to here. */
const MOST_NAMES = 12;

export function defineCycleRule(meta: RuleMeta, relation: (typeof ORDERINGS)[number]): ModelRule {
  return {
    meta,
    subject: 'model',
    check: (state) => findCycles(state.model, relation).flatMap((cycle) => observeCycle(cycle, state)),
  };
}

function observeCycle(cycle: Cycle, state: ModelState): readonly Observation[] {
  const [start] = cycle.elements;
  if (start === undefined) return [];
  const names = cycle.elements.map((element) => element.id.name);
  const relation = cycle.firstLink.reference.schema.relation;
  return [
    {
      subject: start.id,
      message: `${nameOf(start)} leads back to itself by ${relation}: ${listNames([...names, start.id.name])}.`,
      range: cycle.firstLink.reference.range,
      side: state.side,
      related: cycle.elements.slice(1, MOST_NAMES).map((element) => ({
        message: `${element.id.name} is part of the cycle.`,
        range: element.nameRange,
        side: state.side,
      })),
      detail: names.join(' '),
      involved: cycle.elements.map((element) => element.id),
    },
  ];
}

function listNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(' → ');
  const half = MOST_NAMES / 2;
  const left = names.length - MOST_NAMES;
  return [...names.slice(0, half), `… ${left} more …`, ...names.slice(-half)].join(' → ');
}
