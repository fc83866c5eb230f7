/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Range } from '../text/range.ts';
import { decodeProperties } from './decode-properties.ts';
import { decodeReferences } from './decode-references.ts';
import type { Block, Element, ElementId, Property, QualifiedName, Reference } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { rangeOf } from './place.ts';

/**
 * Names that only the whole model can give (of a mapping: its target's; of twins: a number), by block.
 * Decided by the linker, which then has the model built again with them.
 */
export type ForcedNames = ReadonlyMap<string, QualifiedName>;

/** What all elements of one model share. */
export interface ModelContext {
  readonly forcedNames: ForcedNames;
  /** Decodes the elements directly inside one; handed in, because members are elements again. */
  readonly decodeMembers: (element: Element, context: ModelContext) => readonly Element[];
}

export interface ElementParts {
  readonly schema: KindSchema;
  readonly label: string;
  readonly name: QualifiedName;
  readonly parent: Element | undefined;
  /** At least one. */
  readonly blocks: readonly Block[];
  readonly context: ModelContext;
}

export class BlockElement implements Element {
  readonly schema: KindSchema;
  readonly label: string;
  readonly parent: Element | undefined;
  readonly blocks: readonly Block[];
  readonly #name: QualifiedName;
  readonly #context: ModelContext;
  #id: ElementId | undefined;
  #properties: readonly Property[] | undefined;
  #members: readonly Element[] | undefined;

  constructor(parts: ElementParts) {
    this.schema = parts.schema;
    this.label = parts.label;
    this.parent = parts.parent;
    this.blocks = parts.blocks;
    this.#name = parts.name;
    this.#context = parts.context;
  }

  get kind(): Kind {
    return this.schema.kind;
  }

  get id(): ElementId {
    this.#id ??= { kind: this.schema.kind, name: this.#name };
    return this.#id;
  }

  get properties(): readonly Property[] {
    this.#properties ??= decodeProperties(this.schema, this.blocks);
    return this.#properties;
  }

  /** Decoded at each call: the linked model keeps the ones it has resolved. */
  get references(): readonly Reference[] {
    return decodeReferences(this);
  }

  get members(): readonly Element[] {
    this.#members ??= this.#context.decodeMembers(this, this.#context);
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
    return this.blocks[0] as Block;
  }
}
