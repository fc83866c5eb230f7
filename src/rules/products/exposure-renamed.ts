/** Reports that an exposure was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const exposureRenamed = defineChangeRule({
  id: 'exposure-renamed',
  area: 'products',
  summary: 'An exposure was renamed.',
  rationale: 'Whoever reads data through it knows it by its name.',
  remedy: 'Update what names it; add `renamed-from "Old_Name"` to state that it is the same.',
  compatibility: 'safe',
  defaultLevel: 'warning',
});
