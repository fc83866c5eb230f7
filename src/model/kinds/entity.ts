/** `entity "Order" { … }`: a business object, metric or derivation. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, flag, quiet, relation, travelling } from '../schema-parts.ts';

export const entity: KindSchema = {
  kind: 'entity',
  title: 'entity',
  ruleName: 'entity',
  keywords: ['entity'],
  parents: ['domain', 'file'],
  naming: 'label',
  separator: '.',
  renames: true,
  properties: [
    ...COMMON_PROPERTIES,
    {
      name: 'type',
      type: 'string',
      default: 'entity',
      values: ['entity', 'metric', 'derivation', 'fact', 'dimension', 'derived', 'aggregate'],
      travels: true,
    },
    travelling('business_logic', 'formula'),
    flag('pii'),
    quiet('sensitivity'),
  ],
  relations: [
    relation('belongs-to', { class: 'structural', targets: ['entity', 'domain'] }),
    relation('contains', { class: 'structural', targets: ['entity'] }),
    relation('derived-from', { class: 'data', targets: ['entity'] }),
    relation('has-many', { class: 'structural', targets: ['entity'] }),
    relation('parent-of', { class: 'structural', targets: ['entity'] }),
    relation('leads-to', { class: 'structural', targets: ['entity'] }),
    relation('related-to', { class: 'structural', targets: ['entity'] }),
  ],
};
