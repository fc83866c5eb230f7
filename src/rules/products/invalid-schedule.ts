/** Reports that a refresh schedule is not a valid cron expression. */

import { KINDS } from '../../model/kind-list.ts';
import { Holding } from '../../model/outline.ts';
import { defineOutlineRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';
import { shortenText } from '../shorten-text.ts';
import { findScheduleProblem } from './cron-schedule.ts';

/** Whatever kind of block has a schedule by its schema. */
const SCHEDULED_KINDS = KINDS.filter((schema) =>
  schema.properties.some((property) => property.name === 'refresh_schedule'),
).map((schema) => schema.kind);

export const invalidSchedule = defineOutlineRule(
  {
    id: 'invalid-schedule',
    area: 'products',
    summary: 'A refresh schedule is not a valid cron expression.',
    rationale: 'The scheduler rejects it, or runs at other times than meant, and the product goes stale.',
    remedy: 'Write five fields: minute, hour, day of month, month, day of week, such as "0 6 * * *".',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  { kinds: SCHEDULED_KINDS, isSuspect: (table, place) => table.holds(place, Holding.schedule) },
  (element) => {
    const schedule = element.property('refresh_schedule');
    for (const value of schedule?.values ?? []) {
      const found = findScheduleProblem(value);
      if (found === undefined) continue;
      return {
        message: `${nameOf(element)}: the refresh schedule "${shortenText(value)}" ${found.problem}.`,
        range: schedule?.range,
        suggestion: found.suggestion === undefined ? undefined : `"${found.suggestion}"`,
        detail: 'refresh_schedule',
      };
    }
    return undefined;
  },
);
