/** `index "…" { … }` of a physical table; its body is not published. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES } from '../schema-parts.ts';

export const index: KindSchema = {
  kind: 'index',
  title: 'index',
  ruleName: 'index',
  keywords: ['index'],
  parents: ['table'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: COMMON_PROPERTIES,
  relations: [],
};
