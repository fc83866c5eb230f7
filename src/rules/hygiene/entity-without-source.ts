/** Reports that an entity has neither a source nor a derivation. */

import { defineElementRule } from '../define-element-rule.ts';
import { nameOf } from '../describe-change.ts';

export const entityWithoutSource = defineElementRule(
  {
    id: 'entity-without-source',
    area: 'hygiene',
    summary: 'An entity has neither a source nor a derivation.',
    rationale: 'Nothing in the model says where its data comes from.',
    remedy: 'Map it in a source, or add `derived-from`.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['entity'],
  (element, state) => {
    const isMapped = state.model.incoming(element).some(({ reference }) => reference.schema.relation === 'maps');
    const isDerived = element.references.some((reference) => reference.schema.relation === 'derived-from');
    return isMapped || isDerived ? undefined : { message: `${nameOf(element)} has neither a source nor a derivation.` };
  },
);
