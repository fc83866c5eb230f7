/** `domain "Sales" { … }`: groups entities. Written in several files it is still one. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES } from '../schema-parts.ts';

export const domain: KindSchema = {
  kind: 'domain',
  title: 'domain',
  ruleName: 'domain',
  keywords: ['domain'],
  parents: ['file'],
  naming: 'label',
  separator: '.',
  merges: true,
  renames: true,
  properties: COMMON_PROPERTIES,
  relations: [],
};
