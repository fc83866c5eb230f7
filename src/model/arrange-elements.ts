/** Puts the elements of a model's files into one order, as columns of numbers: which file declares each, where, and in what. */

import { kindOrder } from './kind-list.ts';
import type { Outline } from './outline.ts';
import { escapeNamePart } from './qualified-name.ts';
import { foldName } from './synonyms.ts';

/** Elements deeper than this are kept as text: no dialect nests deeper than five, and names grow with depth. */
export const DEEPEST_ELEMENT = 32;

export const NO_PLACE = -1;
export const UNKNOWN_KIND = kindOrder('unknown');
export const ATTRIBUTE_KIND = kindOrder('attribute');

/** Where an element is declared: a file by its number, and a place in its outline. */
export interface Spot {
  readonly file: number;
  readonly local: number;
}

/**
 * Elements by their places: domains first, then what else stands at the top of a file, then their members, level by level. Behind
 * them all stand the attributes that hold elements, which are no elements of the model themselves.
 */
export interface Arrangement {
  /** Elements of the model. */
  readonly size: number;
  readonly fileOf: Int32Array;
  readonly localOf: Int32Array;
  /** Place in `KINDS`. */
  readonly kindOf: Uint8Array;
  readonly parentOf: Int32Array;
  /** The first element inside, attributes looked through; those of the next element follow. */
  readonly childrenFrom: Int32Array;
  /** Of domains that are written in several places: the others. */
  readonly others: ReadonlyMap<number, readonly Spot[]>;
  /** Of flat entities: the domain that nobody declared, as a part of a name. */
  readonly prefixes: ReadonlyMap<number, string>;
  /** Attributes that hold elements, by the place of what they stand in. */
  readonly attributesIn: ReadonlyMap<number, readonly number[]>;
  /** By the place of such an attribute: where what stands in it begins, and where it ends. */
  readonly insideAttributes: ReadonlyMap<number, readonly [from: number, to: number]>;
}

export function arrangeElements(outlines: readonly Outline[]): Arrangement {
  const arranger = new Arranger(outlines);
  arranger.placeDomains();
  arranger.placeOthers();
  return arranger.placeMembers();
}

class Arranger {
  readonly #outlines: readonly Outline[];
  readonly #fileOf: Int32Array;
  readonly #localOf: Int32Array;
  readonly #kindOf: Uint8Array;
  readonly #parentOf: Int32Array;
  readonly #childrenFrom: Int32Array;
  readonly #depthOf: Uint8Array;
  readonly #others = new Map<number, Spot[]>();
  readonly #prefixes = new Map<number, string>();
  readonly #attributesIn = new Map<number, number[]>();
  readonly #insideAttributes = new Map<number, readonly [number, number]>();
  readonly #domains = new Map<string, number>();
  #folded: ReadonlyMap<string, number> | undefined = undefined;
  #count = 0;
  #firstAttribute: number;

  constructor(outlines: readonly Outline[]) {
    let most = 0;
    for (let file = 0; file < outlines.length; file++) most += (outlines[file] as Outline).size;
    this.#outlines = outlines;
    this.#fileOf = new Int32Array(most);
    this.#localOf = new Int32Array(most);
    this.#kindOf = new Uint8Array(most);
    this.#parentOf = new Int32Array(most);
    this.#childrenFrom = new Int32Array(most + 1);
    this.#depthOf = new Uint8Array(most);
    this.#firstAttribute = most;
  }

  /** A domain written in several files is one element. */
  placeDomains(): void {
    this.#visitTops((outline, file, local) => {
      if (outline.schemaOf(local).merges !== true) return;
      const label = outline.labelOf(local);
      const known = this.#domains.get(label);
      if (known === undefined) {
        this.#domains.set(label, this.#count);
        this.#add(file, local, outline.kindOf(local), NO_PLACE);
        return;
      }
      const others = this.#others.get(known);
      if (others === undefined) this.#others.set(known, [{ file, local }]);
      else others.push({ file, local });
    });
  }

  /** A flat entity stands in the domain of its `belongs-to domain.x`, declared or not. */
  placeOthers(): void {
    this.#visitTops((outline, file, local) => {
      if (outline.schemaOf(local).merges === true) return;
      const name = outline.flatDomainOf(local);
      const parent = name === undefined ? undefined : this.#findDomain(name);
      if (name !== undefined && parent === undefined) this.#prefixes.set(this.#count, escapeNamePart(name));
      this.#add(file, local, outline.kindOf(local), parent ?? NO_PLACE);
    });
  }

  placeMembers(): Arrangement {
    for (let place = 0; place < this.#count; place++) {
      this.#childrenFrom[place] = this.#count;
      if (this.#kindOf[place] === UNKNOWN_KIND) continue;
      this.#addMembers(place, this.#fileOf[place] as number, this.#localOf[place] as number);
      for (const { file, local } of this.#others.get(place) ?? []) this.#addMembers(place, file, local);
    }
    this.#childrenFrom[this.#count] = this.#count;
    return {
      size: this.#count,
      fileOf: this.#fileOf,
      localOf: this.#localOf,
      kindOf: this.#kindOf,
      parentOf: this.#parentOf,
      childrenFrom: this.#childrenFrom,
      others: this.#others,
      prefixes: this.#prefixes,
      attributesIn: this.#attributesIn,
      insideAttributes: this.#insideAttributes,
    };
  }

  #visitTops(visit: (outline: Outline, file: number, local: number) => void): void {
    for (let file = 0; file < this.#outlines.length; file++) {
      const outline = this.#outlines[file] as Outline;
      for (let local = 0; local < outline.size; local = outline.nextOf(local)) visit(outline, file, local);
    }
  }

  #findDomain(name: string): number | undefined {
    const exact = this.#domains.get(name);
    if (exact !== undefined) return exact;
    this.#folded ??= new Map(Array.from(this.#domains, ([label, place]) => [foldName(label), place]));
    return this.#folded.get(foldName(name));
  }

  #add(file: number, local: number, kind: number, parent: number): void {
    this.#put(this.#count, { file, local }, kind, parent);
    this.#count++;
  }

  #put(place: number, { file, local }: Spot, kind: number, parent: number): void {
    this.#fileOf[place] = file;
    this.#localOf[place] = local;
    this.#kindOf[place] = kind;
    this.#parentOf[place] = parent;
    this.#depthOf[place] = parent === NO_PLACE ? 0 : (this.#depthOf[parent] as number) + 1;
  }

  /** What stands in an attribute is placed with what stands beside it. */
  #addMembers(parent: number, file: number, local: number): void {
    const outline = this.#outlines[file] as Outline;
    const isOpaque = (this.#depthOf[parent] as number) >= DEEPEST_ELEMENT;
    const end = outline.nextOf(local);
    for (let member = local + 1; member < end; member = outline.nextOf(member)) {
      const kind = isOpaque ? UNKNOWN_KIND : outline.kindOf(member);
      if (kind === ATTRIBUTE_KIND) this.#addAttribute(parent, file, member);
      else this.#add(file, member, kind, parent);
    }
  }

  #addAttribute(parent: number, file: number, local: number): void {
    this.#firstAttribute--;
    const place = this.#firstAttribute;
    this.#put(place, { file, local }, ATTRIBUTE_KIND, parent);
    const beside = this.#attributesIn.get(parent);
    if (beside === undefined) this.#attributesIn.set(parent, [place]);
    else beside.push(place);
    const from = this.#count;
    this.#addMembers(place, file, local);
    this.#insideAttributes.set(place, [from, this.#count]);
  }
}
