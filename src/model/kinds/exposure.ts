/** `exposure "…" { … }` of the application export: data shown outside; its body is not published. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, LABEL_KEY, relation, travelling } from '../schema-parts.ts';

export const exposure: KindSchema = {
  kind: 'exposure',
  title: 'exposure',
  ruleName: 'exposure',
  keywords: ['exposure'],
  parents: ['file'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [...COMMON_PROPERTIES, travelling('type'), travelling('target')],
  relations: [
    relation('uses', { class: 'data', targets: ['entity'], keys: ['uses', 'entity', 'entities', 'derived_from'] }),
    relation('resolves', { class: 'data', targets: ['entity'], keys: [LABEL_KEY], strength: 'soft' }),
  ],
};
