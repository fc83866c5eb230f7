/** Reports that an index was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const indexRenamed = defineChangeRule({
  id: 'index-renamed',
  area: 'physical model',
  summary: 'An index was renamed.',
  rationale: 'Hints and maintenance scripts know an index by its name.',
  remedy: 'Update what names it; add `renamed-from "Old_Name"` to state that it is the same.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
