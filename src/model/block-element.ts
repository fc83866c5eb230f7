/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Range } from '../text/range.ts';
import type { Declaration } from './declaration.ts';
import { decodeProperties } from './decode-properties.ts';
import type { Block, Element, ElementId, Property, QualifiedName, Reference } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { rangeOf } from './place.ts';
import { bindReferences } from './read-references.ts';

/**
 * Names that only the whole model can give (of a mapping: its target's; of twins: a number), by block.
 * Decided by the linker, which then has the model built again with them.
 */
export type ForcedNames = ReadonlyMap<string, QualifiedName>;

/** What all elements of one model share. */
export interface ModelContext {
  readonly forcedNames: ForcedNames;
  /** Paths of the files in which names are forced. */
  readonly forcedPaths: ReadonlySet<string>;
  /** Decodes the elements directly inside one; handed in, because members are elements again. */
  readonly decodeMembers: (element: BlockElement, context: ModelContext) => readonly Element[];
}

export interface ElementParts {
  /** At least one, of one kind. */
  readonly declarations: Declarations;
  readonly id: ElementId;
  readonly parent: Element | undefined;
  readonly context: ModelContext;
}

export type Declarations = readonly [Declaration, ...Declaration[]];

export class BlockElement implements Element {
  readonly id: ElementId;
  readonly parent: Element | undefined;
  readonly declarations: Declarations;
  readonly #context: ModelContext;
  #blocks: readonly Block[] | undefined;
  #properties: readonly Property[] | undefined;
  #members: readonly Element[] | undefined;

  constructor({ declarations, id, parent, context }: ElementParts) {
    this.id = id;
    this.parent = parent;
    this.declarations = declarations;
    this.#context = context;
  }

  get schema(): KindSchema {
    return this.declarations[0].schema;
  }

  get kind(): Kind {
    return this.id.kind;
  }

  get label(): string {
    return this.declarations[0].label;
  }

  get blocks(): readonly Block[] {
    const [first] = this.declarations;
    if (this.declarations.length === 1) return first.blocks;
    this.#blocks ??= this.declarations.map(({ block }) => block);
    return this.#blocks;
  }

  get properties(): readonly Property[] {
    this.#properties ??= decodeProperties(this.schema, this.blocks);
    return this.#properties;
  }

  /** Made at each call: the linked model keeps the ones it has resolved. */
  get references(): readonly Reference[] {
    const [first] = this.declarations;
    if (this.declarations.length === 1) return bindReferences(this, first.references);
    return this.declarations.flatMap(({ references }) => bindReferences(this, references));
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
    return this.declarations[0].block;
  }
}
