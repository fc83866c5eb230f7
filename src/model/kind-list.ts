/** Every kind, in the order reports list them, and the way from a keyword to its kind. */

import type { Kind, KindSchema } from './kind.ts';
import { attribute } from './kinds/attribute.ts';
import { consumer } from './kinds/consumer.ts';
import { dataProduct } from './kinds/data-product.ts';
import { domain } from './kinds/domain.ts';
import { entity } from './kinds/entity.ts';
import { entityResolution } from './kinds/entity-resolution.ts';
import { entityEstimate, reportEstimate, sourceEstimate } from './kinds/estimates.ts';
import { exposure } from './kinds/exposure.ts';
import { field } from './kinds/field.ts';
import { foreignKey } from './kinds/foreign-key.ts';
import { logicalRelationship } from './kinds/logical-relationship.ts';
import { mapping } from './kinds/mapping.ts';
import { metric } from './kinds/metric.ts';
import { relationship } from './kinds/relationship.ts';
import { report } from './kinds/report.ts';
import { reverseEtl } from './kinds/reverse-etl.ts';
import { roadmap } from './kinds/roadmap.ts';
import { source } from './kinds/source.ts';
import { table } from './kinds/table.ts';
import { index } from './kinds/table-index.ts';
import { task } from './kinds/task.ts';
import { unknown } from './kinds/unknown.ts';
import { normaliseBlockKeyword } from './synonyms.ts';

/**
 * From what people know best to what is generated: parents stand before their members. `entity` stands before `mapping`,
 * so the keyword `entity` outside a source is a definition.
 */
export const KINDS: readonly KindSchema[] = [
  domain,
  entity,
  attribute,
  relationship,
  logicalRelationship,
  source,
  mapping,
  entityResolution,
  dataProduct,
  consumer,
  report,
  metric,
  exposure,
  reverseEtl,
  table,
  field,
  index,
  foreignKey,
  roadmap,
  task,
  entityEstimate,
  sourceEstimate,
  reportEstimate,
  unknown,
];

const SCHEMAS: ReadonlyMap<Kind, KindSchema> = new Map(KINDS.map((schema) => [schema.kind, schema]));
const ORDER: ReadonlyMap<Kind, number> = new Map(KINDS.map((schema, order) => [schema.kind, order]));
const BY_KEYWORD: ReadonlyMap<string, readonly KindSchema[]> = groupByKeyword();

export function schemaOf(kind: Kind): KindSchema {
  return SCHEMAS.get(kind) ?? unknown;
}

/** Position of a kind in `KINDS`. */
export function kindOrder(kind: Kind): number {
  return ORDER.get(kind) ?? KINDS.length;
}

/** Whether any kind claims the keyword, whatever stands around it. */
export function isKnownKeyword(keyword: string): boolean {
  return BY_KEYWORD.has(normaliseBlockKeyword(keyword));
}

/** The kind of a block from its keyword and what encloses it; `unknown` where no kind claims the keyword. */
export function schemaOfBlock(keyword: string, parent: Kind | 'file'): KindSchema {
  const claimants = BY_KEYWORD.get(normaliseBlockKeyword(keyword));
  if (claimants === undefined) return unknown;
  return claimants.find((schema) => schema.parents.includes(parent)) ?? claimants[0] ?? unknown;
}

function groupByKeyword(): ReadonlyMap<string, readonly KindSchema[]> {
  const groups = new Map<string, KindSchema[]>();
  for (const schema of KINDS) {
    for (const keyword of schema.keywords) groups.set(keyword, [...(groups.get(keyword) ?? []), schema]);
  }
  return groups;
}
