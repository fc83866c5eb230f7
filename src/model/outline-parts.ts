/** Gathers the parts of an outline while a file is walked through. */

import { NumberList } from '../text/number-list.ts';
import type { Kind, RelationSchema } from './kind.ts';
import { kindOrder, schemaOf } from './kind-list.ts';
import {
  ELEMENT_WORDS,
  ElementColumn,
  Holding,
  IS_PATH,
  type Measures,
  NOTE_WORDS,
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

type Note = readonly [element: number, text: string];

export class OutlineParts {
  readonly #elements = new NumberList();
  readonly #labels: string[] = [];
  readonly #kinds: Kind[] = [];
  /** As they were found: those of an element may stand before and behind those of what it holds. */
  readonly #references: FoundReference[] = [];
  readonly #holders: number[] = [];
  readonly #flatDomains: Note[] = [];
  /** By element; undefined where its owner takes more than these words to tell. */
  readonly #owners = new Map<number, string | undefined>();

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

  /** `plain` is undefined where the words are not the owner yet. */
  addOwner(element: number, plain: string | undefined): void {
    this.noteHolding(element, Holding.owner);
    this.#owners.set(element, this.#owners.has(element) ? undefined : plain);
  }

  addReference(holder: number, reference: FoundReference): void {
    this.#holders.push(holder);
    this.#references.push(reference);
  }

  finish(isForeign: boolean, { blocks, depth, longestName, longestValue }: Measures): Outline {
    const owners = this.#listPlainOwners();
    const notes = [...this.#flatDomains, ...owners];
    const [size, count] = [this.#labels.length, this.#references.length];
    const referencesAt = OUTLINE_HEAD_WORDS + size * ELEMENT_WORDS;
    const notesAt = referencesAt + count * REFERENCE_WORDS;
    const words = new Uint32Array(notesAt + notes.length * NOTE_WORDS);
    const flags = isForeign ? OutlineFlag.isForeign : 0;
    const counts = [size, count, this.#flatDomains.length, owners.length];
    words.set([...counts, flags, blocks, depth, longestName, longestValue]);
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
    notes.forEach(([element, text], note) => {
      words.set([element, addText(text)], notesAt + note * NOTE_WORDS);
    });
    return new Outline(words, 0, texts.join(''));
  }

  /** Sorted by element. */
  #listPlainOwners(): readonly Note[] {
    const plain = Array.from(this.#owners).flatMap(([element, owner]) =>
      owner === undefined ? [] : [[element, owner] as const],
    );
    for (const [element] of plain) this.noteHolding(element, Holding.plainOwner);
    return plain.sort(([one], [other]) => one - other);
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
