/**
 * What the blocks of a file declare, whatever model holds the file: read once, and shared by both sides of a comparison. An
 * element is a declaration at its place in one model.
 */

import { ItemType, type SourceFile, ValueType } from '../syntax/facts.ts';
import { type Item, topItems } from '../syntax/item.ts';
import { compareText } from '../text/compare.ts';
import { rememberEach } from '../text/remember.ts';
import type { Block, Element, ElementId, QualifiedName } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { isKnownKeyword, schemaOf, schemaOfBlock } from './kind-list.ts';
import { escapeNamePart, joinName } from './qualified-name.ts';
import { readReferences, type WrittenReference } from './read-references.ts';
import { isTransparentBlock, kindOfPathPrefix, normaliseKey, withoutPathPrefix } from './synonyms.ts';

/** The elements at the top of a file, in written order. */
export const declareFile: (file: SourceFile) => readonly Declaration[] = rememberEach((file) =>
  topItems(file.facts).flatMap((item) => declareItem({ file, item }, 'file')),
);

/** No item at its top begins with a keyword of MML. An empty file is an empty model. */
export const isForeign: (file: SourceFile) => boolean = rememberEach(({ facts }) => {
  const items = topItems(facts);
  if (items.length === 0) return facts.errors.length > 0;
  return !items.some((item) => isTransparentBlock(item.keyword) || isKnownKeyword(item.keyword));
});

/** One block, or one value of a directive that names elements; what it holds is read when somebody asks. */
export class Declaration {
  readonly schema: KindSchema;
  readonly label: string;
  /** Itself, as the list of an element that is declared here alone. */
  readonly alone: readonly [Declaration] = [this];
  readonly blocks: readonly [Block];
  /** What it became in the model that was built last, for models that have it at the same place. */
  latest: Element | undefined;
  #members: readonly Declaration[] | undefined;
  #references: readonly WrittenReference[] | undefined;
  #isPlain: boolean | undefined;
  #prefix: QualifiedName | undefined;
  #id: ElementId | undefined;

  constructor(schema: KindSchema, block: Block) {
    this.schema = schema;
    this.blocks = [block];
    this.label = labelOf(block, schema);
    this.latest = undefined;
  }

  get block(): Block {
    return this.blocks[0];
  }

  /** What stands directly inside, in written order; wrappers that add nothing are looked through. */
  get members(): readonly Declaration[] {
    this.#members ??= declareMembers(this.block, this.schema.kind);
    return this.#members;
  }

  /** In written order, the label first. */
  get references(): readonly WrittenReference[] {
    this.#references ??= readReferences(this.schema, this.block);
    return this.#references;
  }

  /** Whether it is an attribute, or an entity, that holds no element but attributes that hold none. */
  get isPlain(): boolean {
    this.#isPlain ??= isPlain(this);
    return this.#isPlain;
  }

  /** Its id behind the name of what it stands in; mostly the same on both sides, so the last answer is kept. */
  idIn(prefix: QualifiedName | undefined): ElementId {
    if (this.#id === undefined || this.#prefix !== prefix) {
      this.#prefix = prefix;
      this.#id = { kind: this.schema.kind, name: nameOf(this, prefix) };
    }
    return this.#id;
  }

  /** The domain that `belongs-to domain.x` names; of several the first by name: the order of statements carries no meaning. */
  get flatDomain(): string | undefined {
    const { item } = this.block;
    if (item.type !== ItemType.block || schemaOfBlock(item.keyword, 'file').kind !== 'entity') return undefined;
    const names = item.members.filter(isDomainReference).map((member) => withoutPathPrefix(member.rawValue));
    return names.sort(compareText)[0];
  }
}

function labelOf({ item }: Block, schema: KindSchema): string {
  if (schema.naming === 'parent') return '';
  const named = item.type === ItemType.block || schema.naming === 'value';
  return named ? item.rawValue : normaliseKey(item.keyword);
}

function nameOf({ schema, label, block }: Declaration, around: QualifiedName | undefined): QualifiedName {
  const prefix = schema.namedAlone ? undefined : around;
  if (schema.naming === 'parent' && prefix !== undefined) return prefix;
  if (label === '') return joinName(prefix, '/', anonymousPart(schema, block));
  if (schema.naming === 'target') return joinName(prefix, schema.separator, label);
  return joinName(prefix, schema.separator, escapeNamePart(label));
}

/** A block without a name is known by its parent and its kind. */
function anonymousPart(schema: KindSchema, { item }: Block): string {
  return schema.kind === 'unknown' ? normaliseKey(item.keyword) : schema.kind;
}

/** The blocks (and directives that name an element) directly inside a block. */
function declareMembers({ file, item }: Block, kind: Kind): readonly Declaration[] {
  if (item.type !== ItemType.block || kind === 'unknown') return [];
  return item.members.flatMap((member) => declareItem({ file, item: member }, kind));
}

/** What one item inside a parent declares; nothing for a property, several for a list of consumers or a wrapper. */
function declareItem(block: Block, parent: Kind | 'file'): readonly Declaration[] {
  if (isWrapper(block.item)) return unwrap(block);
  const { item, file } = block;
  const schema = schemaOfBlock(item.keyword, parent);
  if (item.type === ItemType.block) return [new Declaration(schema, block)];
  if (schema.naming === 'value' && parent !== 'file') {
    return valuesOf(item).map((value) => new Declaration(schema, { file, item: value }));
  }
  return parent === 'file' ? [new Declaration(schemaOf('unknown'), block)] : [];
}

function isWrapper(item: Item): boolean {
  return item.type === ItemType.block && isTransparentBlock(item.keyword);
}

/** What stands in a wrapper, as if it stood at the top of the file. A list instead of recursion: wrappers may nest deeply. */
function unwrap({ file, item: wrapper }: Block): readonly Declaration[] {
  const pending = [...wrapper.members].reverse();
  const found: Declaration[] = [];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (isWrapper(item)) pending.push(...[...item.members].reverse());
    else found.push(...declareItem({ file, item }, 'file'));
  }
  return found;
}

function valuesOf(item: Item): readonly Item[] {
  return item.valueType === ValueType.list ? item.members : [item];
}

function isPlain({ schema: { kind }, block: { item } }: Declaration): boolean {
  if (kind === 'attribute') return !item.holdsBlock;
  return kind === 'entity' && item.members.every(isPlainMember);
}

function isPlainMember(item: Item): boolean {
  if (item.type !== ItemType.block) return true;
  return schemaOfBlock(item.keyword, 'entity').kind === 'attribute' && !item.holdsBlock;
}

function isDomainReference(member: Item): boolean {
  if (member.valueType !== ValueType.path || normaliseKey(member.keyword) !== 'belongs_to') return false;
  const dot = member.rawValue.indexOf('.');
  return dot > 0 && kindOfPathPrefix(member.rawValue.slice(0, dot)) === 'domain';
}
