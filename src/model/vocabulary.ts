/** What each keyword means inside one kind of block, found by its place in a text, so that no row costs a text of its own. */

import type { Kind, KindSchema, RelationSchema } from './kind.ts';
import { isKnownKeyword, schemaOf, schemaOfBlock } from './kind-list.ts';
import { LABEL_KEY } from './schema-parts.ts';
import { isTransparentBlock, normaliseKey } from './synonyms.ts';

export interface Meaning {
  /** As written. */
  readonly word: string;
  /** Normalised. */
  readonly key: string;
  /** Of a block that begins with it, and of a directive that names elements. */
  readonly schema: KindSchema;
  /** Whether a block that begins with it adds nothing to what stands in it. */
  readonly isWrapper: boolean;
  /** Whether any kind claims it, or it is a wrapper's. */
  readonly isKnown: boolean;
  /** What it states as a key of the block around it. */
  readonly relation: RelationSchema | undefined;
}

/** A model has few keywords; bounded, because strangers may invent more. */
const MOST_REMEMBERED = 4096;
/** No keyword of MML is longer. */
const LENGTHS = 32;

export class Vocabulary {
  /** What the label of such a block states. */
  readonly labelRelation: RelationSchema | undefined;
  readonly #around: Kind | 'file';
  readonly #relations: readonly RelationSchema[];
  readonly #known = new Map<string, Meaning>();
  /** The word that was read last among all of one length: mostly the one that comes next. */
  readonly #latest: (Meaning | undefined)[] = new Array(LENGTHS).fill(undefined);

  constructor(around: Kind | 'file') {
    this.#around = around;
    this.#relations = around === 'file' ? [] : schemaOf(around).relations;
    this.labelRelation = this.#relations.find(({ keys }) => keys.includes(LABEL_KEY));
  }

  /** Of the keyword that stands from `start` to `end`. */
  meaningAt(text: string, start: number, end: number): Meaning {
    const length = end - start;
    const latest = length < LENGTHS ? this.#latest[length] : undefined;
    if (latest !== undefined && text.startsWith(latest.word, start)) return latest;
    const meaning = this.#meaningOf(text.slice(start, end));
    if (length < LENGTHS) this.#latest[length] = meaning;
    return meaning;
  }

  #meaningOf(word: string): Meaning {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const key = normaliseKey(word);
    const isWrapper = isTransparentBlock(word);
    const meaning: Meaning = {
      ...{ word, key },
      schema: schemaOfBlock(word, this.#around),
      isWrapper,
      isKnown: isWrapper || isKnownKeyword(word),
      relation: key === LABEL_KEY ? undefined : this.#relations.find(({ keys }) => keys.includes(key)),
    };
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(word, meaning);
    return meaning;
  }
}

const VOCABULARIES = new Map<Kind | 'file', Vocabulary>();

/** The vocabulary inside a kind of block, or at the top of a file. */
export function vocabularyOf(around: Kind | 'file'): Vocabulary {
  const known = VOCABULARIES.get(around);
  if (known !== undefined) return known;
  const vocabulary = new Vocabulary(around);
  VOCABULARIES.set(around, vocabulary);
  return vocabulary;
}
