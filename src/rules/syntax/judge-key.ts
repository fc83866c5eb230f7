/** Tells what is odd about one key: its kind does not know it, or does not accept its value. */

import { decodeValue } from '../../model/decode-value.ts';
import type { KindSchema } from '../../model/kind.ts';
import { schemaOfBlock } from '../../model/kind-list.ts';
import { normaliseKey } from '../../model/synonyms.ts';
import { ValueType } from '../../syntax/facts.ts';
import type { Item } from '../../syntax/item.ts';
import type { ExpectedValue } from './expected-value.ts';
import type { KeyScope } from './key-scope.ts';

export type KeyProblem = { readonly type: 'unknown-key' } | UnknownValue;

export interface UnknownValue {
  readonly type: 'unknown-value';
  readonly value: string;
  readonly expected: ExpectedValue;
}

/** Nothing for a key that is as it should be; several for a list of values. */
export function judgeKey(item: Item, schema: KindSchema, keys: KeyScope['keys']): readonly KeyProblem[] {
  const known = keys.get(item.keyword) ?? keys.get(normaliseKey(item.keyword));
  if (known === 'anything') return FINE;
  if (known !== undefined) return findUnknownValues(item, known);
  return namesElement(item, schema) ? FINE : [{ type: 'unknown-key' }];
}

const FINE: readonly UnknownValue[] = [];

/** `consumer "executives"` looks like a key and is an element. */
function namesElement(item: Item, schema: KindSchema): boolean {
  return schemaOfBlock(item.keyword, schema.kind).naming === 'value';
}

function findUnknownValues(item: Item, expected: ExpectedValue): readonly UnknownValue[] {
  if (item.valueType === ValueType.list) return item.members.flatMap((value) => judgeValue(value, expected));
  return judgeValue(item, expected);
}

function judgeValue(item: Item, expected: ExpectedValue): readonly UnknownValue[] {
  const value = decodeValue(item);
  return expected.accepts(value) ? FINE : [{ type: 'unknown-value', value, expected }];
}
