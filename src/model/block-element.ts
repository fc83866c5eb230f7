/** An element as a view over its blocks: what nobody asks for is never decoded, what was asked for is decoded once. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Range } from '../text/range.ts';
import type { Declaration } from './declaration.ts';
import { decodeProperties } from './decode-properties.ts';
import type {
  Block,
  Element,
  ElementId,
  Link,
  Property,
  QualifiedName,
  Reference,
  Resolution,
  WrittenReference,
} from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { rangeOf } from './place.ts';
import { rawPath } from './raw-path.ts';
import { BoundReference } from './read-content.ts';

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

/** Where elements stand in a model; all that stand in one element share it. */
export interface Place {
  readonly parent: Element | undefined;
  /** The part of their names before their own, where no element stands for it (the domain of a flat entity). */
  readonly prefix: QualifiedName | undefined;
  readonly context: ModelContext;
}

/** Of all elements that are declared in one place. */
export const NO_OTHERS: readonly Declaration[] = [];

export class BlockElement implements Element {
  readonly id: ElementId;
  readonly kind: Kind;
  readonly parent: Element | undefined;
  readonly declaration: Declaration;
  /** Where else it is declared; all are of one kind. */
  readonly others: readonly Declaration[];
  mark: object | undefined = undefined;
  links: readonly Link[] | undefined = undefined;
  readonly #context: ModelContext;
  #blocks: readonly Block[] | undefined = undefined;
  #properties: readonly Property[] | undefined = undefined;
  #members: readonly Element[] | undefined = undefined;
  #asTarget: Resolution | undefined = undefined;

  constructor(id: ElementId, place: Place, declaration: Declaration, others: readonly Declaration[]) {
    this.id = id;
    this.kind = id.kind;
    this.parent = place.parent;
    this.declaration = declaration;
    this.others = others;
    this.#context = place.context;
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

  /** Whether it holds no element but attributes that hold none. */
  get isPlain(): boolean {
    if (this.others.length === 0) return this.declaration.isPlain;
    return this.declaration.isPlain && this.others.every(({ isPlain }) => isPlain);
  }

  get properties(): readonly Property[] {
    this.#properties ??= decodeProperties(this.schema, this.blocks);
    return this.#properties;
  }

  get references(): readonly Reference[] {
    return this.written.map((written) => new BoundReference(this, written));
  }

  get written(): readonly WrittenReference[] {
    const { references } = this.declaration;
    return this.others.length === 0 ? references : [references, ...this.others.map((other) => other.references)].flat();
  }

  get path(): string {
    return rawPath(this);
  }

  get asTarget(): Resolution {
    this.#asTarget ??= { status: 'resolved', target: this, match: 'exact' };
    return this.#asTarget;
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

  isDeclaredAs(other: Element): boolean {
    if (!(other instanceof BlockElement) || this.declaration !== other.declaration) return false;
    return this.others.length === other.others.length && this.others.every((one, at) => one === other.others[at]);
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
