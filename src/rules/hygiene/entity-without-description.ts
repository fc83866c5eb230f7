/** Reports that an entity has no description. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const entityWithoutDescription = defineElementRule(
  {
    id: 'entity-without-description',
    area: 'hygiene',
    summary: 'An entity has no description.',
    rationale: 'Readers must guess what one row of it is.',
    remedy: 'Say in one sentence what one row of it stands for.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['entity'],
  (element) =>
    (element.value('description') ?? '').trim() === ''
      ? { message: `${nameOf(element)} has no description.` }
      : undefined,
);
