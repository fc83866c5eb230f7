/** What a statement of a block or of a file declares: asked by whoever walks over rows to find elements. */

import { ITEM_STRIDE, ItemColumn, ValueType } from '../syntax/facts.ts';
import type { Kind, KindSchema } from './kind.ts';
import { schemaOf } from './kind-list.ts';
import type { Meaning } from './vocabulary.ts';

/** An element by the row of its block, or of the value that names it. */
export interface DeclaredRow {
  readonly schema: KindSchema;
  readonly row: number;
}

/** The table of the file, and whether a statement stands at its top or in a wrapper. */
interface Around {
  readonly items: Uint32Array;
  readonly isTop: boolean;
}

const NOTHING: readonly DeclaredRow[] = [];

/** At the top of a file something unknown; in a block an element for each value, where its keyword names elements. */
export function declaredBy({ schema }: Meaning, row: number, { items, isTop }: Around): readonly DeclaredRow[] {
  if (isTop) return [{ schema: schemaOf('unknown'), row }];
  return schema.naming === 'value' ? valuesOf(items, row).map((value) => ({ schema, row: value })) : NOTHING;
}

/** Whether a statement declares such an element in one of its values, or in itself: the same without listing all of them. */
export function isDeclaredBy(
  { schema }: Meaning,
  statement: number,
  { row, kind }: { readonly row: number; readonly kind: Kind },
  { items, isTop }: Around,
): boolean {
  if (isTop) return kind === 'unknown' && row === statement;
  return schema.naming === 'value' && schema.kind === kind && isList(items, statement) === (row !== statement);
}

/** The rows of a list, or the row itself. */
export function valuesOf(items: Uint32Array, row: number): readonly number[] {
  if (!isList(items, row)) return [row];
  const end = items[row * ITEM_STRIDE + ItemColumn.next] as number;
  const values: number[] = [];
  for (let value = row + 1; value < end; value = items[value * ITEM_STRIDE + ItemColumn.next] as number)
    values.push(value);
  return values;
}

function isList(items: Uint32Array, row: number): boolean {
  return (items[row * ITEM_STRIDE + ItemColumn.types] as number) >>> 8 === ValueType.list;
}
