/** Reports that the refresh schedule of a data product changed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { describeValues, nameOf } from '../describe-change.ts';

export const refreshScheduleChanged = definePropertyRule(
  {
    id: 'refresh-schedule-changed',
    area: 'products',
    summary: 'The refresh schedule of a data product changed.',
    rationale: 'Consumers find new figures at other times.',
    remedy: 'Tell the consumers when new figures are ready.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  (change) => `${nameOf(change.elements.after)} changed its refresh schedule ${describeValues(change)}.`,
);
