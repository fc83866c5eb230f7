/** Reports that a domain was renamed. */

import { defineChangeRule } from '../define-change-rule.ts';

export const domainRenamed = defineChangeRule({
  id: 'domain-renamed',
  area: 'domains and entities',
  summary: 'A domain was renamed.',
  rationale:
    'The domain is the first part of the qualified name of everything in it, so references, formulas and queries by that name stop working.',
  remedy: 'Update the references to its entities; add `renamed-from "Old_Name"` to state that it is the same domain.',
  compatibility: 'breaking',
  defaultLevel: 'warning',
});
