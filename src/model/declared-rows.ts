/** What a statement of a block or of a file declares: asked by whoever walks over rows to find elements. */

import { ITEM_STRIDE, ItemColumn, ValueType } from '../syntax/facts.ts';
import type { KindSchema } from './kind.ts';
import { schemaOf } from './kind-list.ts';
import type { Meaning } from './vocabulary.ts';

/** An element by the row of its block, or of the value that names it. */
export interface DeclaredRow {
  readonly schema: KindSchema;
  readonly row: number;
}

const NOTHING: readonly DeclaredRow[] = [];

/** At the top of a file something unknown; in a block an element for each value, where its keyword names elements. */
export function declaredBy(
  { schema }: Meaning,
  row: number,
  { items, isTop }: { readonly items: Uint32Array; readonly isTop: boolean },
): readonly DeclaredRow[] {
  if (isTop) return [{ schema: schemaOf('unknown'), row }];
  return schema.naming === 'value' ? valuesOf(items, row).map((value) => ({ schema, row: value })) : NOTHING;
}

/** The rows of a list, or the row itself. */
export function valuesOf(items: Uint32Array, row: number): readonly number[] {
  const at = row * ITEM_STRIDE;
  if ((items[at + ItemColumn.types] as number) >>> 8 !== ValueType.list) return [row];
  const end = items[at + ItemColumn.next] as number;
  const values: number[] = [];
  for (let value = row + 1; value < end; value = items[value * ITEM_STRIDE + ItemColumn.next] as number)
    values.push(value);
  return values;
}
