/** Reports that a source was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const sourceRenamed = defineChangeRule({
  id: 'source-renamed',
  area: 'sources',
  summary: 'A source was renamed.',
  rationale: 'Pipelines, tasks and generated tables know the source by its name.',
  remedy: 'Update what names it; add `renamed-from "Old_Name"` to state that it is the same source.',
  compatibility: 'risky',
  defaultLevel: 'warning',
});
