/** `reverse_etl "…" { … }` of the application export: data written back to a system; its body is not published. */

import type { KindSchema } from '../kind.ts';
import { exposure } from './exposure.ts';

export const reverseEtl: KindSchema = {
  ...exposure,
  kind: 'reverse-etl',
  title: 'reverse ETL',
  ruleName: 'reverse-etl',
  keywords: ['reverse_etl'],
};
