/** Reports that an index was removed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const indexRemoved = defineChangeRule({
  id: 'index-removed',
  area: 'physical model',
  summary: 'An index was removed.',
  rationale: 'Queries that relied on it become slow.',
  remedy: 'Check the queries on this table before it goes.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
