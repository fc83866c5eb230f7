/** `logical_relationship { from … to … type … }`: the application export's block for a link of two entities. */

import type { KindSchema } from '../kind.ts';
import { relationship } from './relationship.ts';

export const logicalRelationship: KindSchema = {
  ...relationship,
  kind: 'logical-relationship',
  title: 'logical relationship',
  ruleName: 'logical-relationship',
  keywords: ['logical_relationship'],
};
