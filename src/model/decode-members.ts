/** Finds the elements that stand directly inside an element, or at the top of a file, and names them. */

import { ItemType, ValueType } from '../syntax/facts.ts';
import type { Item } from '../syntax/item.ts';
import { sortBy } from '../text/compare.ts';
import { BlockElement, type ForcedNames, type ModelContext } from './block-element.ts';
import { renderCanonicalText } from './canonical-text.ts';
import type { Block, Element, QualifiedName } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { schemaOf, schemaOfBlock } from './kind-list.ts';
import { escapeNamePart, joinName } from './qualified-name.ts';
import { isTransparentBlock, normaliseKey } from './synonyms.ts';

/** Elements deeper than this are kept as text: no dialect nests deeper than five, and names grow with depth. */
const DEEPEST_ELEMENT = 32;

/** The context of a model whose names are forced where the map says so. */
export function createContext(forcedNames: ForcedNames): ModelContext {
  return { forcedNames, decodeMembers };
}

/** Names a block within a model, for forced names. */
export function blockKey(block: Block): string {
  return `${block.item.index} ${block.file.path}`;
}

/** Every element directly inside, in written order; wrappers that add nothing are looked through. */
function decodeMembers(parent: Element, context: ModelContext): readonly Element[] {
  if (parent.kind === 'unknown') return [];
  const opaque = depthOf(parent) >= DEEPEST_ELEMENT;
  const members = parent.blocks.flatMap((block) =>
    memberBlocks(block, parent.kind).map(({ schema, block: member }) =>
      createElement({ schema: opaque ? schemaOf('unknown') : schema, blocks: [member], parent, context }),
    ),
  );
  return numberTwinAttributes(members, context);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let parent = element.parent; parent !== undefined; parent = parent.parent) depth++;
  return depth;
}

export interface MemberBlock {
  readonly schema: KindSchema;
  readonly block: Block;
}

/** The blocks (and directives that name an element) directly inside a block, each with its kind. */
export function memberBlocks(block: Block, kind: Kind): readonly MemberBlock[] {
  if (block.item.type !== ItemType.block) return [];
  return block.item.members.flatMap((item) => classifyItem({ file: block.file, item }, kind));
}

/** The kinds of one item inside a parent; none for a property, several for a list of consumers or a wrapper. */
export function classifyItem(block: Block, parent: Kind | 'file'): readonly MemberBlock[] {
  if (isWrapper(block.item)) return unwrap(block);
  const { item, file } = block;
  const schema = schemaOfBlock(item.keyword, parent);
  if (item.type === ItemType.block) return [{ schema, block }];
  if (schema.naming === 'value' && parent !== 'file') {
    return valuesOf(item).map((value) => ({ schema, block: { file, item: value } }));
  }
  return parent === 'file' ? [{ schema: schemaOf('unknown'), block }] : [];
}

function isWrapper(item: Item): boolean {
  return item.type === ItemType.block && isTransparentBlock(item.keyword);
}

/** What stands in a wrapper, as if it stood at the top of the file. A list instead of recursion: wrappers may nest deeply. */
function unwrap({ file, item: wrapper }: Block): readonly MemberBlock[] {
  const pending = [...wrapper.members].reverse();
  const found: MemberBlock[] = [];
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (isWrapper(item)) pending.push(...[...item.members].reverse());
    else found.push(...classifyItem({ file, item }, 'file'));
  }
  return found;
}

function valuesOf(item: Item): readonly Item[] {
  return item.valueType === ValueType.list ? item.members : [item];
}

export interface NewElement {
  readonly schema: KindSchema;
  readonly blocks: readonly Block[];
  readonly parent: Element | undefined;
  readonly context: ModelContext;
  /** The part of the name before its own, where no element stands for it (the domain of a flat entity). */
  readonly prefix?: QualifiedName;
}

export function createElement(parts: NewElement): Element {
  const [block] = parts.blocks as readonly [Block];
  const label = labelOf(block, parts.schema);
  const { forcedNames } = parts.context;
  const forced = forcedNames.size === 0 ? undefined : forcedNames.get(blockKey(block));
  const name = forced ?? ownName({ ...parts, label, block });
  return new BlockElement({ ...parts, label, name });
}

function labelOf({ item }: Block, schema: KindSchema): string {
  if (schema.naming === 'parent') return '';
  const named = item.type === ItemType.block || schema.naming === 'value';
  return named ? item.rawValue : normaliseKey(item.keyword);
}

function ownName(parts: NewElement & { label: string; block: Block }): QualifiedName {
  const { schema, label, block } = parts;
  const parent = schema.namedAlone ? undefined : (parts.parent?.id.name ?? parts.prefix);
  if (schema.naming === 'parent' && parent !== undefined) return parent;
  if (label === '') return joinName(parent, '/', anonymousPart(schema, block));
  if (schema.naming === 'target') return joinName(parent, schema.separator, label);
  return joinName(parent, schema.separator, escapeNamePart(label));
}

/** A block without a name is known by its parent and its kind. */
function anonymousPart(schema: KindSchema, { item }: Block): string {
  return schema.kind === 'unknown' ? normaliseKey(item.keyword) : schema.kind;
}

/** Attributes are decoded only when asked for, so their twins are numbered here; all others by the linker. */
function numberTwinAttributes(members: readonly Element[], context: ModelContext): readonly Element[] {
  const groups = new Map<QualifiedName, Element[]>();
  for (const member of members) {
    if (member.kind !== 'attribute') continue;
    const group = groups.get(member.id.name);
    if (group === undefined) groups.set(member.id.name, [member]);
    else group.push(member);
  }
  const twins = Array.from(groups.values()).filter((group) => group.length > 1);
  if (twins.length === 0) return members;
  const renamed = new Map(twins.flatMap((group) => numberTwins(group, context)));
  return members.map((member) => renamed.get(member) ?? member);
}

function numberTwins(group: readonly Element[], context: ModelContext): readonly (readonly [Element, Element])[] {
  return sortTwins(group).map((twin, index) => {
    if (index === 0) return [twin, twin] as const;
    const { schema, label, parent, blocks } = twin;
    return [
      twin,
      new BlockElement({ schema, label, parent, blocks, context, name: twinName(twin.id.name, index) }),
    ] as const;
  });
}

/** Elements of one name in the order of their content, so that neither file nor position decides. */
export function sortTwins(group: readonly Element[]): readonly Element[] {
  return sortBy(group, (twin) => twin.blocks.map((block) => renderCanonicalText(block.item)).join('\n'));
}

/** The name of the twin at a 0-based place among its equals. */
export function twinName(name: QualifiedName, index: number): QualifiedName {
  return index === 0 ? name : `${name}#${index + 1}`;
}
