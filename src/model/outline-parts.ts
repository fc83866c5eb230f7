/** Gathers the parts of an outline while a file is walked through. */

import { NumberList } from '../text/number-list.ts';
import type { Kind, RelationSchema } from './kind.ts';
import { kindOrder, schemaOf } from './kind-list.ts';
import {
  ELEMENT_WORDS,
  ElementColumn,
  FLAT_DOMAIN_WORDS,
  Holding,
  IS_PATH,
  type Measures,
  OUTLINE_HEAD_WORDS,
  Outline,
  OutlineFlag,
  REFERENCE_WORDS,
  ReferenceColumn,
} from './outline.ts';

export interface FoundReference {
  readonly relation: RelationSchema;
  /** Of its value in the table of the file. */
  readonly row: number;
  readonly isPath: boolean;
  readonly text: string;
}

export class OutlineParts {
  readonly #elements = new NumberList();
  readonly #labels: string[] = [];
  readonly #kinds: Kind[] = [];
  /** As they were found: those of an element may stand before and behind those of what it holds. */
  readonly #references: FoundReference[] = [];
  readonly #holders: number[] = [];
  readonly #flatDomains: (readonly [element: number, name: string])[] = [];

  /** Each element before those inside it; the answer is its place. */
  addElement(kind: Kind, row: number, label: string): number {
    const element = this.#labels.length;
    this.#labels.push(label);
    this.#kinds.push(kind);
    this.#elements.push(row);
    this.#elements.push(kindOrder(kind));
    this.#elements.push(element + 1);
    this.#elements.push(0);
    this.#elements.push(0);
    return element;
  }

  /** What was added since stands inside it. */
  closeElement(element: number): void {
    this.#elements.set(element * ELEMENT_WORDS + ElementColumn.next, this.#labels.length);
  }

  /** One of `Holding`. */
  noteHolding(element: number, holding: number): void {
    const at = element * ELEMENT_WORDS + ElementColumn.kind;
    this.#elements.set(at, this.#elements.at(at) | holding);
  }

  addFlatDomain(element: number, name: string): void {
    this.noteHolding(element, Holding.domain);
    this.#flatDomains.push([element, name]);
  }

  addReference(holder: number, reference: FoundReference): void {
    this.#holders.push(holder);
    this.#references.push(reference);
  }

  finish(isForeign: boolean, { blocks, depth, longestName, longestValue }: Measures): Outline {
    const [size, count, flats] = [this.#labels.length, this.#references.length, this.#flatDomains.length];
    const referencesAt = OUTLINE_HEAD_WORDS + size * ELEMENT_WORDS;
    const flatsAt = referencesAt + count * REFERENCE_WORDS;
    const words = new Uint32Array(flatsAt + flats * FLAT_DOMAIN_WORDS);
    const flags = isForeign ? OutlineFlag.isForeign : 0;
    words.set([size, count, flats, flags, blocks, depth, longestName, longestValue]);
    words.set(this.#elements.view(), OUTLINE_HEAD_WORDS);
    const texts: string[] = [];
    let end = 0;
    const addText = (text: string): number => {
      texts.push(text);
      end += text.length;
      return end;
    };
    this.#labels.forEach((label, element) => {
      words[OUTLINE_HEAD_WORDS + element * ELEMENT_WORDS + ElementColumn.labelEnd] = addText(label);
    });
    const places = this.#placeReferences(words);
    places.forEach((found, place) => {
      const { relation, row, isPath, text } = this.#references[found] as FoundReference;
      const { relations } = schemaOf(this.#kinds[this.#holders[found] as number] as Kind);
      const at = referencesAt + place * REFERENCE_WORDS;
      words[at + ReferenceColumn.row] = row;
      words[at + ReferenceColumn.relation] = relations.indexOf(relation) | (isPath ? IS_PATH : 0);
      words[at + ReferenceColumn.textEnd] = addText(text);
    });
    this.#flatDomains.forEach(([element, name], flat) => {
      words.set([element, addText(name)], flatsAt + flat * FLAT_DOMAIN_WORDS);
    });
    return new Outline(words, 0, texts.join(''));
  }

  /** Those of one element together, in the order in which they were found; writes down where those of each element end. */
  #placeReferences(words: Uint32Array): Uint32Array {
    const size = this.#labels.length;
    const next = new Uint32Array(size + 1);
    for (const holder of this.#holders) next[holder + 1] = (next[holder + 1] as number) + 1;
    for (let element = 0; element < size; element++) {
      next[element + 1] = (next[element + 1] as number) + (next[element] as number);
      words[OUTLINE_HEAD_WORDS + element * ELEMENT_WORDS + ElementColumn.references] = next[element + 1] as number;
    }
    const places = new Uint32Array(this.#holders.length);
    this.#holders.forEach((holder, found) => {
      const place = next[holder] as number;
      next[holder] = place + 1;
      places[place] = found;
    });
    return places;
  }
}
