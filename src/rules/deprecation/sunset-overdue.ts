/** Reports that an element is still there after its sunset date. */

import { KINDS } from '../../model/kind-list.ts';
import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';
import { isDate } from './lifecycle.ts';

const ALL_KINDS = KINDS.map((schema) => schema.kind);

export const sunsetOverdue = defineElementRule(
  {
    id: 'sunset-overdue',
    area: 'deprecation',
    summary: 'An element is still there after its sunset date.',
    rationale: 'A date that passes without effect teaches readers to ignore the next one.',
    remedy: 'Remove the element, or set a new date and say why.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  ALL_KINDS,
  (element, state) => {
    const sunset = element.property('sunset');
    const [date = ''] = sunset?.values ?? [];
    if (!isDate(date) || date >= state.asOf) return undefined;
    return {
      message: `${nameOf(element)} was to be gone by ${date} and is still there.`,
      range: sunset?.range,
      detail: date,
    };
  },
);
