/**
 * All elements of a model as columns of numbers and names, which are quickly made, compared and searched; an element itself is made
 * when somebody asks for it, and then kept.
 */

import type { SourceFile } from '../syntax/facts.ts';
import { type Arrangement, arrangeElements, NO_PLACE, type Spot } from './arrange-elements.ts';
import { BlockElement, NO_OTHERS, type ToldOwner } from './block-element.ts';
import { BoundReference } from './bound-reference.ts';
import { Declaration } from './declaration.ts';
import { decodeAttributes, decodeMembers, type PlacedElements } from './decode-members.ts';
import type { Element, QualifiedName } from './element.ts';
import { outlineOf } from './file-reading.ts';
import type { Kind, KindSchema, RelationSchema } from './kind.ts';
import { KINDS } from './kind-list.ts';
import { anonymousPart, flatDomainPrefix, isRawIn, nameIn } from './name-elements.ts';
import { Holding, type Outline } from './outline.ts';
import { declareTheSame } from './parallel-tables.ts';
import type { ForcedNames, Roster } from './roster.ts';

const NO_FORCED_NAMES: ForcedNames = new Map();
const NO_OWNER: ToldOwner = { owner: undefined };

/** What to take over of what is the same. */
export interface TableSources {
  /** Of the same files: their order is the same whatever the names. */
  readonly unnamed?: ElementTable;
  readonly forced?: ForcedNames;
  /** Of other files: if these declare the same, places and names are the same. */
  readonly beside?: ElementTable | undefined;
  /** Of the same files, as an earlier run found it; without forced names. */
  readonly kept?: Roster | undefined;
}

export class ElementTable implements PlacedElements, Roster {
  readonly files: readonly SourceFile[];
  readonly arrangement: Arrangement;
  /** Elements of the model. */
  readonly size: number;
  readonly outlines: readonly Outline[];
  readonly names: readonly QualifiedName[];
  /** Whether none is forced. */
  readonly hasOwnNames: boolean;
  readonly isRaw: Uint8Array;
  readonly #attributeNames = new Map<number, QualifiedName>();
  readonly #elements: (Element | undefined)[];
  #all: readonly Element[] | undefined = undefined;

  constructor(files: readonly SourceFile[], { unnamed, forced = NO_FORCED_NAMES, beside, kept }: TableSources = {}) {
    const known = beside?.hasOwnNames === true && declareTheSame(files, beside.files) ? beside : kept;
    this.files = files;
    this.outlines = unnamed?.outlines ?? files.map((file) => outlineOf(file));
    this.arrangement = (known ?? unnamed)?.arrangement ?? arrangeElements(this.outlines);
    this.size = this.arrangement.size;
    // With its length from the start: filled in any order, it would become a slow map.
    this.#elements = new Array(this.arrangement.kindOf.length);
    this.hasOwnNames = forced.size === 0;
    this.isRaw = known?.isRaw ?? new Uint8Array(this.size);
    const names: QualifiedName[] = [];
    this.names = known?.names ?? names;
    if (known === undefined) this.#nameAll(forced, names);
  }

  /** The same elements under other names: those that are forced, and with them all that stands in them. */
  rename(forced: ForcedNames): ElementTable {
    return new ElementTable(this.files, { unnamed: this, forced });
  }

  /** Whether every place has the same kind, name and surroundings in both: they differ only in what elements say. */
  isParallelTo(other: ElementTable): boolean {
    return this.names === other.names;
  }

  /** Every element, in the order of places. */
  get all(): readonly Element[] {
    this.#all ??= Array.from({ length: this.size }, (_, place) => this.at(place));
    return this.#all;
  }

  at(place: number): Element {
    const known = this.#elements[place];
    if (known !== undefined) return known;
    if (place >= this.size) return this.#findAttribute(place);
    const parent = this.arrangement.parentOf[place] as number;
    const element = this.#make(place, parent === NO_PLACE ? undefined : this.at(parent));
    this.#elements[place] = element;
    return element;
  }

  /** From the outside to the inside. */
  #nameAll(forced: ForcedNames, names: QualifiedName[]): void {
    const { parentOf, prefixes } = this.arrangement;
    for (let place = 0; place < this.size; place++) {
      const parent = parentOf[place] as number;
      const around = parent === NO_PLACE ? prefixes.get(place) : this.nameOf(parent);
      names.push(forced.get(place) ?? this.#nameIn(around, place));
    }
  }

  /** Also of an attribute that holds elements. */
  nameOf(place: number): QualifiedName {
    if (place < this.size) return this.names[place] as QualifiedName;
    if (!this.#attributeNames.has(place)) this.#nameAttributesBeside(place);
    return this.#attributeNames.get(place) as QualifiedName;
  }

  /** All in one element together, because they are numbered beside each other. */
  #nameAttributesBeside(place: number): void {
    const holder = this.#make(this.arrangement.parentOf[place] as number);
    for (const attribute of decodeAttributes(holder, this))
      if (attribute.place !== NO_PLACE) this.#attributeNames.set(attribute.place, attribute.id.name);
  }

  schemaAt(place: number): KindSchema {
    return KINDS[this.arrangement.kindOf[place] as number] as KindSchema;
  }

  labelAt(place: number): string {
    return this.#outlineAt(place).labelOf(this.arrangement.localOf[place] as number);
  }

  /** The labels from the outermost parent down, joined by dots; also of an attribute that holds elements. */
  pathAt(place: number): string {
    const parent = this.arrangement.parentOf[place] as number;
    const schema = this.schemaAt(place);
    const label = this.labelAt(place);
    if (parent === NO_PLACE || schema.namedAlone) return flatDomainPrefix(schema.kind, this.nameOf(place)) + label;
    return `${this.pathAt(parent)}.${label}`;
  }

  /** Whether this name is its path. */
  isNamedByPath(place: number, name: QualifiedName): boolean {
    return (this.isRaw[place] === 1 && name === this.names[place]) || this.pathAt(place) === name;
  }

  /** Where it is declared, of several places the first. */
  spotOf(place: number): Spot {
    const { fileOf, localOf } = this.arrangement;
    return { file: fileOf[place] as number, local: localOf[place] as number };
  }

  spotsOf(place: number): readonly Spot[] {
    return [this.spotOf(place), ...(this.arrangement.others.get(place) ?? [])];
  }

  outlineAt(file: number): Outline {
    return this.outlines[file] as Outline;
  }

  /** In written order. */
  referencesOf(element: BlockElement): readonly BoundReference[] {
    const { relations } = element.schema;
    if (element.place === NO_PLACE || relations.length === 0) return [];
    return this.spotsOf(element.place).flatMap((spot) => {
      const outline = this.outlineAt(spot.file);
      const first = outline.firstReferenceOf(spot.local);
      const count = outline.endOfReferencesOf(spot.local) - first;
      return Array.from({ length: count }, (_, index) => this.bindReference(element, spot.file, first + index));
    });
  }

  bindReference(from: Element, file: number, reference: number): BoundReference {
    const outline = this.outlines[file] as Outline;
    const schema = from.schema.relations[outline.relationOf(reference)] as RelationSchema;
    return new BoundReference({ from, schema, file: this.files[file] as SourceFile, outline, reference });
  }

  /** Of what has no places the members are looked at. */
  hasMembersOf(kind: Kind, element: BlockElement): boolean {
    const { childrenFrom, parentOf } = this.arrangement;
    const { place } = element;
    if (kind === 'attribute' || place === NO_PLACE || place >= this.size)
      return element.members.some((member) => member.kind === kind);
    const end = childrenFrom[place + 1] as number;
    for (let child = childrenFrom[place] as number; child < end; child++)
      if (parentOf[child] === place && this.schemaAt(child).kind === kind) return true;
    return false;
  }

  /** Whether it is written, in one of its places, to hold this: one of `Holding`. */
  holds(place: number, holding: number): boolean {
    const { fileOf, localOf, others } = this.arrangement;
    if (this.outlineAt(fileOf[place] as number).holds(localOf[place] as number, holding)) return true;
    return others.has(place) && this.#spotsHolding(holding, place).length > 0;
  }

  ownerOf({ place, kind }: BlockElement): ToldOwner | undefined {
    if (kind === 'unknown') return NO_OWNER;
    if (place === NO_PLACE) return undefined;
    const [spot, ...others] = this.#spotsHolding(Holding.owner, place);
    if (spot === undefined) return NO_OWNER;
    const owner = others.length === 0 ? this.outlineAt(spot.file).plainOwnerOf(spot.local) : undefined;
    return owner === undefined ? undefined : { owner };
  }

  membersOf(element: BlockElement): readonly Element[] {
    return decodeMembers(element, this);
  }

  #spotsHolding(holding: number, place: number): readonly Spot[] {
    return this.spotsOf(place).filter(({ file, local }) => this.outlineAt(file).holds(local, holding));
  }

  /** Without what stands around it where that has no name yet. */
  #make(place: number, parent?: Element): BlockElement {
    const schema = this.schemaAt(place);
    const [declaration, ...others] = this.spotsOf(place).map((spot) => this.#declare(schema, spot));
    return new BlockElement({
      id: { kind: schema.kind, name: this.nameOf(place) },
      parent,
      declaration: declaration as Declaration,
      others: others.length === 0 ? NO_OTHERS : others,
      place,
      table: this,
    });
  }

  #declare(schema: KindSchema, spot: Spot): Declaration {
    const outline = this.outlineAt(spot.file);
    const file = this.files[spot.file] as SourceFile;
    return new Declaration(schema, file, outline.rowOf(spot.local), outline.labelOf(spot.local));
  }

  /** Attributes are numbered beside each other, so they are made together. */
  #findAttribute(place: number): Element {
    const { members } = this.at(this.arrangement.parentOf[place] as number);
    for (const member of members) if (member.place >= this.size) this.#elements[member.place] = member;
    return this.#elements[place] as Element;
  }

  #outlineAt(place: number): Outline {
    return this.outlines[this.arrangement.fileOf[place] as number] as Outline;
  }

  #nameIn(around: QualifiedName | undefined, place: number): QualifiedName {
    const { fileOf, localOf } = this.arrangement;
    const file = fileOf[place] as number;
    const local = localOf[place] as number;
    const outline = this.outlines[file] as Outline;
    const schema = this.schemaAt(place);
    const label = outline.labelOf(local);
    const { facts } = this.files[file] as SourceFile;
    const anonymous = label === '' ? anonymousPart(schema, facts, outline.rowOf(local)) : '';
    const name = nameIn(around, schema, { label, anonymous });
    const parent = this.arrangement.parentOf[place] as number;
    const isAroundRaw = parent !== NO_PLACE && parent < this.size && this.isRaw[parent] === 1;
    this.isRaw[place] = isRawIn(around, schema, { isAroundRaw, label, name }) ? 1 : 0;
    return name;
  }
}
