/** Reports that nothing refers to an entity. */

import type { Relation } from '../../model/kind.ts';
import { defineElementRule } from '../define-element-rule.ts';

/** Relations that feed, plan or generate an entity; none of them reads it. */
const NO_USE: ReadonlySet<Relation> = new Set<Relation>(['maps', 'resolves', 'builds', 'estimates', 'entity']);

export const entityUnused = defineElementRule(
  {
    id: 'entity-unused',
    area: 'hygiene',
    summary: 'Nothing refers to an entity.',
    rationale: 'It may be a leftover, or its users were forgotten in the model.',
    remedy: 'Refer to it from what uses it, or remove it.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  ['entity'],
  (element, state) => {
    const isUsed = state.model.incoming(element).some(({ reference }) => !NO_USE.has(reference.schema.relation));
    return isUsed ? undefined : { message: `Nothing uses ${element.schema.title} ${element.id.name}.` };
  },
);
