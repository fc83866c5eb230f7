/** `attribute "email" { … }` inside an entity. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, flag, travelling } from '../schema-parts.ts';

export const attribute: KindSchema = {
  kind: 'attribute',
  title: 'attribute',
  ruleName: 'attribute',
  keywords: ['attribute'],
  parents: ['entity'],
  naming: 'label',
  separator: '.',
  renames: true,
  properties: [...COMMON_PROPERTIES, travelling('type'), flag('required'), flag('pii')],
  relations: [],
};
