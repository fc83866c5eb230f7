/** Reports that an element is still there after its sunset date. */

import type { Element } from '../../model/element.ts';
import { isDate } from '../../text/is-date.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { findRetiringElements } from './find-retiring-elements.ts';

export const sunsetOverdue: ModelRule = {
  meta: {
    id: 'sunset-overdue',
    area: 'deprecation',
    summary: 'An element is still there after its sunset date.',
    rationale: 'A date that passes without effect teaches readers to ignore the next one.',
    remedy: 'Remove the element, or set a new date and say why.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  subject: 'model',
  check: (state) => findRetiringElements(state.model).flatMap((element) => judge(element, state)),
};

function judge(element: Element, { asOf, side }: ModelState): readonly Observation[] {
  const sunset = element.property('sunset');
  const [date = ''] = sunset?.values ?? [];
  if (!isDate(date) || date >= asOf) return [];
  return [
    {
      subject: element.id,
      message: `${nameOf(element)} was to be gone by ${date} and is still there.`,
      range: sunset?.range ?? element.nameRange,
      side,
      related: [],
      detail: date,
    },
  ];
}
