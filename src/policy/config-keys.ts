/** The keys the configuration's schema knows at a path, for "expected one of" and "did you mean". */

import { configSchema } from './config-schema.ts';

export function listKnownKeys(path: readonly string[]): readonly string[] {
  let schema: unknown = configSchema;
  for (const key of path) schema = stepInto(schema, key);
  return Object.keys(entriesOf(schema));
}

function stepInto(schema: unknown, key: string): unknown {
  const outer = unwrap(schema);
  if (isRecord(outer) && outer.type === 'record') return outer.value;
  if (isRecord(outer) && outer.type === 'array') return outer.item;
  return entriesOf(outer)[key];
}

function entriesOf(schema: unknown): Record<string, unknown> {
  const outer = unwrap(schema);
  return isRecord(outer) && isRecord(outer.entries) ? outer.entries : {};
}

/** The schema inside `optional`, or the object among the options of a union. */
function unwrap(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  if (isRecord(schema.wrapped)) return unwrap(schema.wrapped);
  if (!Array.isArray(schema.options)) return schema;
  return schema.options.find((option) => isRecord(option) && isRecord(option.entries)) ?? schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
