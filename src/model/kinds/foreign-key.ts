/** `foreign_key { table = … field = … }` inside a field; it has no name of its own, its field names it. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, relation } from '../schema-parts.ts';

export const foreignKey: KindSchema = {
  kind: 'foreign-key',
  title: 'foreign key',
  ruleName: 'foreign-key',
  keywords: ['foreign_key'],
  parents: ['field'],
  naming: 'parent',
  separator: '/',
  renames: false,
  properties: COMMON_PROPERTIES,
  relations: [relation('foreign-key', { class: 'structural', targets: ['field', 'table'], keys: ['table', 'field'] })],
};
