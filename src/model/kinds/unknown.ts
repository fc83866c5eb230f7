/** A block, or a line at the top of a file, whose keyword no kind claims: kept, and compared as text. */

import type { KindSchema } from '../kind.ts';

export const unknown: KindSchema = {
  kind: 'unknown',
  title: 'block',
  ruleName: 'block',
  keywords: [],
  parents: [],
  naming: 'label',
  separator: '/',
  renames: false,
  properties: [{ name: 'text', type: 'formula', travels: false }],
  relations: [],
};
