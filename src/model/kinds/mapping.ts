/** `entity "Sales.Order" { table = … }` inside a source: where the data of an entity comes from. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, LABEL_KEY, relation, travelling } from '../schema-parts.ts';

export const mapping: KindSchema = {
  kind: 'mapping',
  title: 'mapping',
  ruleName: 'mapping',
  keywords: ['entity', 'mapping'],
  parents: ['source'],
  naming: 'target',
  separator: '/',
  renames: false,
  properties: [...COMMON_PROPERTIES, travelling('table'), travelling('endpoint'), travelling('topic')],
  relations: [relation('maps', { class: 'data', targets: ['entity'], keys: [LABEL_KEY] })],
};
