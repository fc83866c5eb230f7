/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Range } from '../text/range.ts';
import { NO_PLACE } from './arrange-elements.ts';
import type { Declaration } from './declaration.ts';
import { decodeProperties } from './decode-properties.ts';
import type { Block, Element, ElementId, Property, Reference } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { rangeOf } from './place.ts';

/** Of all elements that are declared in one place. */
export const NO_OTHERS: readonly Declaration[] = [];

export interface ToldOwner {
  readonly owner: string | undefined;
}

/** What knows the elements and references of a model by their places. */
export interface ElementSource {
  pathAt(place: number): string;
  referencesOf(element: BlockElement): readonly Reference[];
  membersOf(element: BlockElement): readonly Element[];
  hasMembersOf(kind: Kind, element: BlockElement): boolean;
  /** Undefined where only its file tells. */
  ownerOf(element: BlockElement): ToldOwner | undefined;
}

/** What an element is made of. */
export interface ElementParts {
  readonly id: ElementId;
  readonly parent: Element | undefined;
  readonly declaration: Declaration;
  /** Where else it is declared; all are of one kind. */
  readonly others: readonly Declaration[];
  /** In its table; `NO_PLACE` for an attribute in which no element stands, and for what stands in such. */
  readonly place: number;
  readonly table: ElementSource;
}

export class BlockElement implements Element {
  readonly id: ElementId;
  readonly kind: Kind;
  readonly parent: Element | undefined;
  readonly declaration: Declaration;
  readonly others: readonly Declaration[];
  readonly place: number;
  readonly table: ElementSource;
  #blocks: readonly Block[] | undefined = undefined;
  #properties: readonly Property[] | undefined = undefined;
  #members: readonly Element[] | undefined = undefined;

  constructor({ id, parent, declaration, others, place, table }: ElementParts) {
    this.id = id;
    this.kind = id.kind;
    this.parent = parent;
    this.declaration = declaration;
    this.others = others;
    this.place = place;
    this.table = table;
  }

  get schema(): KindSchema {
    return this.declaration.schema;
  }

  get label(): string {
    return this.declaration.label;
  }

  get blocks(): readonly Block[] {
    if (this.others.length === 0) return this.declaration.blocks;
    this.#blocks ??= [this.declaration, ...this.others].map(({ block }) => block);
    return this.#blocks;
  }

  get properties(): readonly Property[] {
    this.#properties ??= decodeProperties(this.schema, this.blocks);
    return this.#properties;
  }

  get references(): readonly Reference[] {
    return this.table.referencesOf(this);
  }

  get path(): string {
    const { parent, place, label } = this;
    return place === NO_PLACE && parent !== undefined ? `${parent.path}.${label}` : this.table.pathAt(place);
  }

  get owner(): string | undefined {
    const told = this.table.ownerOf(this);
    return told === undefined ? this.value('owner') : told.owner;
  }

  get members(): readonly Element[] {
    this.#members ??= this.table.membersOf(this);
    return this.#members;
  }

  get range(): Range {
    const { item } = this.#firstBlock;
    return rangeOf(this.#firstBlock, { start: item.start, end: item.end });
  }

  get nameRange(): Range {
    const { item } = this.#firstBlock;
    const hasLabel =
      item.valueType !== ValueType.none && (item.type === ItemType.block || this.schema.naming === 'value');
    const span = hasLabel ? { start: item.valueStart, end: item.valueEnd } : { start: item.start, end: item.keyEnd };
    return rangeOf(this.#firstBlock, span);
  }

  isDeclaredAs(other: Element): boolean {
    if (!(other instanceof BlockElement) || !this.declaration.isSame(other.declaration)) return false;
    if (this.others.length !== other.others.length) return false;
    return this.others.every((one, at) => one.isSame(other.others[at] as Declaration));
  }

  holds(kind: Kind): boolean {
    return this.table.hasMembersOf(kind, this);
  }

  property(name: string): Property | undefined {
    return this.properties.find((property) => property.name === name);
  }

  value(name: string): string | undefined {
    return this.property(name)?.values.join(', ');
  }

  is(name: string): boolean {
    return this.property(name)?.values.includes('true') === true;
  }

  get #firstBlock(): Block {
    return this.declaration.block;
  }
}
