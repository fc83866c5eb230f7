/** Makes the elements of a model out of the facts of its files. */

import { ItemType, type SourceFile, ValueType } from '../syntax/facts.ts';
import { type Item, topItems } from '../syntax/item.ts';
import { compareText, sortBy } from '../text/compare.ts';
import type { ForcedNames, ModelContext } from './block-element.ts';
import { classifyItem, createContext, createElement, type MemberBlock } from './decode-members.ts';
import type { Block, Element, Model, QualifiedName } from './element.ts';
import { isKnownKeyword, schemaOfBlock } from './kind-list.ts';
import { escapeNamePart } from './qualified-name.ts';
import { foldName, isTransparentBlock, kindOfPathPrefix, normaliseKey, withoutPathPrefix } from './synonyms.ts';

const NO_FORCED_NAMES: ForcedNames = new Map();

/** Builds a model of the files; `forcedNames` is for the linker. */
export function buildModel(files: readonly SourceFile[], forcedNames: ForcedNames = NO_FORCED_NAMES): Model {
  const sorted = sortBy(files, (file) => file.path);
  const binaryFiles = sorted.filter((file) => file.facts.content === 'binary');
  const foreignFiles = sorted.filter((file) => file.facts.content === 'text' && isForeign(file));
  const unjudged = new Set([...binaryFiles, ...foreignFiles]);
  const modelFiles = sorted.filter((file) => !unjudged.has(file));
  return {
    files: sorted,
    elements: collectElements(modelFiles, createContext(forcedNames)),
    foreignFiles,
    binaryFiles,
  };
}

/** No item at its top begins with a keyword of MML. An empty file is an empty model. */
function isForeign(file: SourceFile): boolean {
  const items = topItems(file.facts);
  if (items.length === 0) return file.facts.errors.length > 0;
  return !items.some((item) => isTransparentBlock(item.keyword) || isKnownKeyword(item.keyword));
}

function collectElements(files: readonly SourceFile[], context: ModelContext): readonly Element[] {
  const blocks = files.flatMap((file) => topItems(file.facts).flatMap((item) => classifyItem({ file, item }, 'file')));
  const merged = mergeBlocks(blocks, context);
  const domains = indexDomains(merged);
  const elements: Element[] = [...merged];
  for (const { schema, block } of blocks) {
    if (schema.merges) continue;
    elements.push(createElement({ schema, blocks: [block], context, ...placeOf(block, domains) }));
  }
  for (let index = 0; index < elements.length; index++) pushMembers(elements[index] as Element, elements);
  return elements;
}

/** A domain written in several files is one element with several blocks. */
function mergeBlocks(members: readonly MemberBlock[], context: ModelContext): readonly Element[] {
  const groups = new Map<string, { schema: MemberBlock['schema']; blocks: Block[] }>();
  for (const { schema, block } of members) {
    if (!schema.merges) continue;
    const key = `${schema.kind} ${block.item.rawValue}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { schema, blocks: [block] });
    else group.blocks.push(block);
  }
  return Array.from(groups.values(), (group) => createElement({ ...group, parent: undefined, context }));
}

interface DomainIndex {
  readonly exact: ReadonlyMap<string, Element>;
  readonly folded: ReadonlyMap<string, Element>;
}

function indexDomains(domains: readonly Element[]): DomainIndex {
  return {
    exact: new Map(domains.map((domain) => [domain.label, domain])),
    folded: new Map(domains.map((domain) => [foldName(domain.label), domain])),
  };
}

/** A flat entity stands in the domain of its `belongs-to domain.x`, declared or not. */
function placeOf(block: Block, domains: DomainIndex): { parent: Element | undefined; prefix?: QualifiedName } {
  const name = flatDomainOf(block.item);
  if (name === undefined) return { parent: undefined };
  const domain = domains.exact.get(name) ?? domains.folded.get(foldName(name));
  return domain === undefined ? { parent: undefined, prefix: escapeNamePart(name) } : { parent: domain };
}

/** Of several the first by name: the order of statements carries no meaning. */
function flatDomainOf(item: Item): string | undefined {
  if (item.type !== ItemType.block || schemaOfBlock(item.keyword, 'file').kind !== 'entity') return undefined;
  const names = item.members.filter(isDomainReference).map((member) => withoutPathPrefix(member.rawValue));
  return names.sort(compareText)[0];
}

function isDomainReference(member: Item): boolean {
  if (member.valueType !== ValueType.path || normaliseKey(member.keyword) !== 'belongs_to') return false;
  const dot = member.rawValue.indexOf('.');
  return dot > 0 && kindOfPathPrefix(member.rawValue.slice(0, dot)) === 'domain';
}

/** Attributes stay undecoded until somebody asks their entity: there are many, and nothing refers to them. */
function pushMembers(element: Element, elements: Element[]): void {
  if (holdsOnlyPlainAttributes(element)) return;
  for (const member of element.members) {
    if (member.kind === 'attribute') pushMembers(member, elements);
    else elements.push(member);
  }
}

function holdsOnlyPlainAttributes({ kind, blocks }: Element): boolean {
  if (kind === 'attribute') return blocks.every(({ item }) => !item.holdsBlock);
  return kind === 'entity' && blocks.every(({ item }) => item.members.every(isPlain));
}

function isPlain(item: Item): boolean {
  if (item.type !== ItemType.block) return true;
  return schemaOfBlock(item.keyword, 'entity').kind === 'attribute' && !item.holdsBlock;
}
