/** `source "PostgreSQL_Production" { … }`: a system that holds the data of entities. */

import type { KindSchema } from '../kind.ts';
import { COMMON_PROPERTIES, travelling } from '../schema-parts.ts';

const SOURCE_TYPES = [
  'postgres',
  'mysql',
  'mongodb',
  'snowflake',
  'bigquery',
  'api',
  'rest',
  'graphql',
  'kafka',
  'kinesis',
  'pubsub',
  'eventhub',
  'file',
  's3',
  'database',
  'stream',
] as const;

export const source: KindSchema = {
  kind: 'source',
  title: 'source',
  ruleName: 'source',
  keywords: ['source'],
  parents: ['file'],
  naming: 'label',
  separator: '/',
  renames: true,
  properties: [
    ...COMMON_PROPERTIES,
    { name: 'type', type: 'string', values: SOURCE_TYPES, travels: true },
    travelling('host'),
    travelling('database'),
    travelling('schema'),
    travelling('table'),
    {
      name: 'refresh_frequency',
      type: 'string',
      values: ['realtime', 'hourly', 'daily', 'weekly', 'monthly'],
      travels: true,
    },
  ],
  relations: [],
};
