/** What the keys of a block may be, by the kind of the block, and what a keyword inside it begins. */

import type { KindSchema, PropertySchema } from '../../model/kind.ts';
import { KINDS, schemaOfBlock } from '../../model/kind-list.ts';
import { isTransparentBlock } from '../../model/synonyms.ts';
import { remember, rememberEach } from '../../text/remember.ts';
import { type ExpectedValue, expectedValueOf } from './expected-value.ts';

/** What a known key accepts; `anything` for relations and free text. */
export type KnownKey = ExpectedValue | 'anything';

/** What a row stands in: a kind with the keys that it knows; without a kind, the top of a file or what counts as that. */
export interface KeyScope {
  readonly schema: KindSchema | undefined;
  readonly keys: ReadonlyMap<string, KnownKey>;
  /** The words that it knows, by slot: nearly every keyword is one of these, and to find it no text has to be cut out. */
  readonly words: readonly (readonly Word[])[];
  /** What its blocks make of theirs, by keyword as written. */
  readonly inner: Map<string, KeyScope | undefined>;
}

export interface Word {
  readonly text: string;
  /** As a key; undefined where it is none here. */
  readonly key: KnownKey | undefined;
}

/** Strangers may invent any number of keywords. */
const MOST_REMEMBERED = 256;

export const topScope = remember((): KeyScope => createScope(undefined, new Map()));

const scopeOf = rememberEach((schema: KindSchema): KeyScope => createScope(schema, keysOf(schema)));

function createScope(schema: KindSchema | undefined, keys: KeyScope['keys']): KeyScope {
  const words: Word[][] = Array.from({ length: SLOTS }, () => []);
  for (const text of new Set([...keys.keys(), ...KINDS.flatMap(({ keywords }) => keywords)])) {
    for (const spelling of new Set([text, text.replaceAll('_', '-')])) {
      words[slotOf(spelling.length, spelling.charCodeAt(0))]?.push({ text: spelling, key: keys.get(text) });
    }
  }
  return { schema, keys, words, inner: new Map() };
}

function keysOf(schema: KindSchema): KeyScope['keys'] {
  const relations = schema.relations.flatMap((relation) => relation.keys).map((key) => [key, 'anything'] as const);
  const properties = schema.properties.map((property: PropertySchema) => {
    return [property.name, expectedValueOf(property) ?? 'anything'] as const;
  });
  return new Map([...properties, ...relations]);
}

const SLOTS = 64;

function slotOf(length: number, first: number): number {
  return (length * 5 + first) % SLOTS;
}

/** The word that stands from `start` to `end`, if the scope knows it as it is spelled there. */
export function findWord({ words }: KeyScope, text: string, start: number, end: number): Word | undefined {
  const length = end - start;
  const slot = words[slotOf(length, text.charCodeAt(start))] as readonly Word[];
  for (let index = 0; index < slot.length; index++) {
    const word = slot[index] as Word;
    if (word.text.length === length && text.startsWith(word.text, start)) return word;
  }
  return undefined;
}

/** What the members of a block stand in; undefined in an unknown block, of whose members nothing is known. */
export function enterScope(keyword: string, scope: KeyScope): KeyScope | undefined {
  const known = scope.inner.get(keyword);
  if (known !== undefined || scope.inner.has(keyword)) return known;
  const inner = findInner(keyword, scope);
  if (scope.inner.size < MOST_REMEMBERED) scope.inner.set(keyword, inner);
  return inner;
}

/** Wrappers are looked through. */
function findInner(keyword: string, { schema: parent }: KeyScope): KeyScope | undefined {
  if (isTransparentBlock(keyword)) return topScope();
  const schema = schemaOfBlock(keyword, parent === undefined ? 'file' : parent.kind);
  return schema.kind === 'unknown' ? undefined : scopeOf(schema);
}
