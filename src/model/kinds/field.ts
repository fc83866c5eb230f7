/** `field "customer_id" { … }` of a physical table. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, flag, relation, travelling } from '../schema-parts.ts';

export const field: KindSchema = {
  kind: 'field',
  title: 'field',
  ruleName: 'field',
  keywords: ['field'],
  parents: ['table'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [...COMMON_PROPERTIES, travelling('type'), travelling('nullable', 'boolean'), flag('primary_key')],
  relations: [
    relation('foreign-key', { class: 'structural', targets: ['field', 'table'], keys: ['foreign_key', 'references'] }),
  ],
};
