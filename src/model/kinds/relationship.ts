/** `relationship { from … to … type … }`: the specification's own block for a link of two entities. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, quiet, relation } from '../schema-parts.ts';

export const CARDINALITIES = ['one-to-one', 'one-to-many', 'many-to-one', 'many-to-many'] as const;

export const relationship: KindSchema = {
  kind: 'relationship',
  title: 'relationship',
  ruleName: 'relationship',
  keywords: ['relationship'],
  parents: ['file'],
  naming: 'ends',
  separator: '/',
  renames: false,
  properties: [
    ...COMMON_PROPERTIES,
    { name: 'type', type: 'string', values: CARDINALITIES, travels: false },
    quiet('cardinality'),
    quiet('foreign_key'),
  ],
  relations: [
    relation('from', { class: 'structural', targets: ['entity'], keys: ['from', 'from_entity'] }),
    relation('to', { class: 'structural', targets: ['entity'], keys: ['to', 'to_entity'] }),
  ],
};
