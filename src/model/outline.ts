/**
 * What a file declares and refers to, as numbers and one text beside them: all that models are built and linked from. Found in one
 * pass over the rows of its facts, and kept with them for later runs, so that what nobody asks about is never opened.
 */

import type { KindSchema } from './kind.ts';
import { KINDS } from './kind-list.ts';

/** Words at the start of an outline. */
export const OutlineHead = {
  elements: 0,
  references: 1,
  flatDomains: 2,
  owners: 3,
  flags: 4,
  blocks: 5,
  depth: 6,
  longestName: 7,
  longestValue: 8,
} as const;
export const OUTLINE_HEAD_WORDS = 9;

/** `isForeign`: no item at the top of the file begins with a keyword of MML. */
export const OutlineFlag = { isForeign: 1 } as const;

/** Columns of an element; texts end where the next one starts. */
export const ElementColumn = {
  /** Of its block, or of its value, in the table of the file. */
  row: 0,
  /** Place of its kind in `KINDS`, and from the ninth bit on what it holds. */
  kind: 1,
  /** The element after the last one inside. */
  next: 2,
  /** End of its references. */
  references: 3,
  labelEnd: 4,
} as const;
export const ELEMENT_WORDS = 5;

/**
 * `attributes`: some in which no element stands, so that they are no elements of the outline. `domain`: a `belongs-to domain.x`,
 * in an entity at the top of the file. `owner`: any; `plainOwner`: just one, in plain words. `schedule`: a `refresh_schedule`,
 * whatever it says.
 */
export const Holding = { attributes: 0x100, domain: 0x200, owner: 0x400, plainOwner: 0x800, schedule: 0x1000 } as const;
export const EVERY_HOLDING = Object.values(Holding).reduce((all, one) => all | one, 0);
export const KIND_MASK = 0xff;
export const IS_PATH = 0x100;

/** Columns of a reference. `relation` is the place in its kind's relations, and from the ninth bit on whether it is a path. */
export const ReferenceColumn = { row: 0, relation: 1, textEnd: 2 } as const;
export const REFERENCE_WORDS = 3;

/** A flat entity and the domain that its `belongs-to domain.x` names, or an element and its plain owner. */
export const NoteColumn = { element: 0, textEnd: 1 } as const;
export const NOTE_WORDS = 2;

export interface Measures {
  readonly blocks: number;
  /** Blocks around the innermost one, itself included. */
  readonly depth: number;
  readonly longestName: number;
  readonly longestValue: number;
}

/** Elements but attributes in which none stands, each before those inside it. */
export class Outline {
  readonly words: Uint32Array;
  /** Labels, texts of references, names of domains, owners, one behind the other. */
  readonly text: string;
  readonly size: number;
  readonly referenceCount: number;
  readonly #start: number;
  readonly #references: number;

  /** The numbers of one file, from `start` in those of many. */
  constructor(words: Uint32Array, start: number, text: string) {
    this.words = words;
    this.text = text;
    this.size = words[start + OutlineHead.elements] as number;
    this.referenceCount = words[start + OutlineHead.references] as number;
    this.#start = start + OUTLINE_HEAD_WORDS;
    this.#references = this.#start + this.size * ELEMENT_WORDS;
  }

  get isForeign(): boolean {
    return (this.#head(OutlineHead.flags) & OutlineFlag.isForeign) !== 0;
  }

  get measures(): Measures {
    return {
      blocks: this.#head(OutlineHead.blocks),
      depth: this.#head(OutlineHead.depth),
      longestName: this.#head(OutlineHead.longestName),
      longestValue: this.#head(OutlineHead.longestValue),
    };
  }

  rowOf(element: number): number {
    return this.#column(element, ElementColumn.row);
  }

  /** Place in `KINDS`. */
  kindOf(element: number): number {
    return this.#column(element, ElementColumn.kind) & KIND_MASK;
  }

  schemaOf(element: number): KindSchema {
    return KINDS[this.kindOf(element)] as KindSchema;
  }

  /** Whether it is written to hold this: one of `Holding`. */
  holds(element: number, holding: number): boolean {
    return (this.#column(element, ElementColumn.kind) & holding) !== 0;
  }

  /** The element after the last one inside. */
  nextOf(element: number): number {
    return this.#column(element, ElementColumn.next);
  }

  labelOf(element: number): string {
    const from = element === 0 ? 0 : this.#column(element - 1, ElementColumn.labelEnd);
    return this.text.slice(from, this.#column(element, ElementColumn.labelEnd));
  }

  /** The references of an element end where those of the next one start. */
  firstReferenceOf(element: number): number {
    return element === 0 ? 0 : this.#column(element - 1, ElementColumn.references);
  }

  endOfReferencesOf(element: number): number {
    return this.#column(element, ElementColumn.references);
  }

  referenceRowOf(reference: number): number {
    return this.words[this.#references + reference * REFERENCE_WORDS + ReferenceColumn.row] as number;
  }

  /** Place among the relations of the holder's kind. */
  relationOf(reference: number): number {
    return this.#relation(reference) & KIND_MASK;
  }

  isPath(reference: number): boolean {
    return (this.#relation(reference) & IS_PATH) !== 0;
  }

  /** As written, without quotes. */
  textOf(reference: number): string {
    return this.text.slice(this.#endOfText(reference - 1), this.#endOfText(reference));
  }

  /** The domain that `belongs-to domain.x` names in an entity at the top of the file. */
  flatDomainOf(element: number): string | undefined {
    return this.holds(element, Holding.domain) ? this.#findNote(element, 0, OutlineHead.flatDomains) : undefined;
  }

  /** Its owner, where that is just one in plain words. */
  plainOwnerOf(element: number): string | undefined {
    if (!this.holds(element, Holding.plainOwner)) return undefined;
    return this.#findNote(element, this.#head(OutlineHead.flatDomains), OutlineHead.owners);
  }

  /** The text of an element in one of the two lists of notes, which stand behind each other and are sorted by element. */
  #findNote(element: number, first: number, counted: number): string {
    const start = this.#references + this.referenceCount * REFERENCE_WORDS;
    let [low, high] = [first, first + this.#head(counted)];
    while (low < high - 1) {
      const middle = (low + high) >>> 1;
      const other = this.words[start + middle * NOTE_WORDS + NoteColumn.element] as number;
      if (other <= element) low = middle;
      else high = middle;
    }
    const at = start + low * NOTE_WORDS + NoteColumn.textEnd;
    const from = low === 0 ? this.#endOfText(this.referenceCount - 1) : (this.words[at - NOTE_WORDS] as number);
    return this.text.slice(from, this.words[at] as number);
  }

  #column(element: number, column: number): number {
    return this.words[this.#start + element * ELEMENT_WORDS + column] as number;
  }

  #relation(reference: number): number {
    return this.words[this.#references + reference * REFERENCE_WORDS + ReferenceColumn.relation] as number;
  }

  /** The first text of a reference follows the last label. */
  #endOfText(reference: number): number {
    if (reference < 0) return this.size === 0 ? 0 : this.#column(this.size - 1, ElementColumn.labelEnd);
    return this.words[this.#references + reference * REFERENCE_WORDS + ReferenceColumn.textEnd] as number;
  }

  #head(column: number): number {
    return this.words[this.#start - OUTLINE_HEAD_WORDS + column] as number;
  }
}
