/** What the keys of a block may be, by the kind of the block, and what a keyword inside it begins. */

import type { Kind, KindSchema, PropertySchema } from '../../model/kind.ts';
import { type Meaning, type Vocabulary, vocabularyOf } from '../../model/vocabulary.ts';
import { type ExpectedValue, expectedValueOf } from './expected-value.ts';

/** What a known key accepts; `anything` for relations and free text. */
export type KnownKey = ExpectedValue | 'anything';

/** What a row stands in: a kind with the keys that it knows; without a kind, the top of a file or what counts as that. */
export interface KeyScope {
  readonly schema: KindSchema | undefined;
  /** Each with `_` and with `-` between its words: nearly every key is spelled as one of these. */
  readonly keys: ReadonlyMap<string, KnownKey>;
  readonly vocabulary: Vocabulary;
}

const SCOPES = new Map<Kind | 'file', KeyScope>();

export function topScope(): KeyScope {
  return scopeOf('file', undefined);
}

function scopeOf(around: Kind | 'file', schema: KindSchema | undefined): KeyScope {
  const known = SCOPES.get(around);
  if (known !== undefined) return known;
  const scope = { schema, keys: keysOf(schema), vocabulary: vocabularyOf(around) };
  SCOPES.set(around, scope);
  return scope;
}

function keysOf(schema: KindSchema | undefined): KeyScope['keys'] {
  if (schema === undefined) return new Map();
  const relations = schema.relations.flatMap((relation) => relation.keys).map((key) => [key, 'anything'] as const);
  const properties = schema.properties.map((property: PropertySchema) => {
    return [property.name, expectedValueOf(property) ?? 'anything'] as const;
  });
  const keys = [...properties, ...relations];
  return new Map([...keys.map(([key, known]) => [key.replaceAll('_', '-'), known] as const), ...keys]);
}

/** What the members of a block stand in; undefined in an unknown block, of whose members nothing is known. Wrappers are looked through. */
export function enterScope({ schema, isWrapper }: Meaning): KeyScope | undefined {
  if (isWrapper) return topScope();
  return schema.kind === 'unknown' ? undefined : scopeOf(schema.kind, schema);
}
