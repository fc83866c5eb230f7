/** Makes elements of what the blocks of a model declare, and names them. */

import { sortBy } from '../text/compare.ts';
import { BlockElement, type ForcedNames, type ModelContext, NO_OTHERS, type Place } from './block-element.ts';
import { renderCanonicalText } from './canonical-text.ts';
import { Declaration } from './declaration.ts';
import type { Block, Element, QualifiedName } from './element.ts';
import { schemaOf } from './kind-list.ts';

/** Elements deeper than this are kept as text: no dialect nests deeper than five, and names grow with depth. */
export const DEEPEST_ELEMENT = 32;

/** The context of a model whose names are forced where the map says so. */
export function createContext(forcedNames: ForcedNames): ModelContext {
  const forcedPaths = new Set(Array.from(forcedNames.keys(), (key) => key.slice(key.indexOf(' ') + 1)));
  return { forcedNames, forcedPaths, decodeMembers };
}

/** Names a block within a model, for forced names. */
export function blockKey(block: Block): string {
  return `${block.item.index} ${block.file.path}`;
}

/** Every element directly inside, in written order. */
function decodeMembers(parent: BlockElement, context: ModelContext): readonly Element[] {
  if (parent.kind === 'unknown') return [];
  const isOpaque = depthOf(parent) >= DEEPEST_ELEMENT;
  const { declaration, others } = parent;
  const declared =
    others.length === 0 ? declaration.members : [declaration, ...others].flatMap(({ members }) => members);
  const place: Place = { parent, prefix: undefined, context };
  const members = declared.map((member) => {
    const own = isOpaque ? new Declaration(schemaOf('unknown'), member.file, member.row) : member;
    return createElement(own, place);
  });
  return numberTwinAttributes(members, context);
}

/** How many elements stand around it. */
export function depthOf(element: Element): number {
  let depth = 0;
  for (let parent = element.parent; parent !== undefined; parent = parent.parent) depth++;
  return depth;
}

/** Two models share an element that both have at the same place, with all that is inside, unless one of them forces names on it. */
export function createElement(declaration: Declaration, place: Place, others = NO_OTHERS): Element {
  const { parent, prefix, context } = place;
  const id = declaration.idIn(parent === undefined ? prefix : parent.id.name);
  if (context.forcedPaths.size > 0 && isForced(declaration, others, context)) {
    const name = context.forcedNames.get(blockKey(declaration.block));
    return new BlockElement(name === undefined ? id : { ...id, name }, place, declaration, others);
  }
  const { latest } = declaration;
  if (latest?.id === id && latest.parent === parent && isDeclaredBy(latest, others)) return latest;
  const element = new BlockElement(id, place, declaration, others);
  declaration.latest = element;
  return element;
}

function isForced(declaration: Declaration, others: readonly Declaration[], { forcedPaths }: ModelContext): boolean {
  return forcedPaths.has(declaration.file.path) || others.some(({ file }) => forcedPaths.has(file.path));
}

function isDeclaredBy(element: Element, others: readonly Declaration[]): boolean {
  if (!(element instanceof BlockElement)) return false;
  const known = element.others;
  return known === others || (known.length === others.length && known.every((one, index) => one === others[index]));
}

/** Attributes are decoded only when asked for, so their twins are numbered here; all others by the linker. */
function numberTwinAttributes(members: readonly Element[], context: ModelContext): readonly Element[] {
  if (!members.some(isAttribute)) return members;
  const groups = new Map<QualifiedName, Element[]>();
  for (const member of members) {
    if (member.kind !== 'attribute') continue;
    const group = groups.get(member.id.name);
    if (group === undefined) groups.set(member.id.name, [member]);
    else group.push(member);
  }
  const twins = Array.from(groups.values()).filter((group) => group.length > 1);
  if (twins.length === 0) return members;
  const renamed = new Map(twins.flatMap((group) => numberTwins(group, context, (name) => groups.has(name))));
  return members.map((member) => renamed.get(member) ?? member);
}

function isAttribute({ kind }: Element): boolean {
  return kind === 'attribute';
}

function numberTwins(
  group: readonly Element[],
  context: ModelContext,
  isTaken: (name: QualifiedName) => boolean,
): readonly (readonly [Element, Element])[] {
  const names = nameTwins(group, ({ id }) => id.name, isTaken);
  return names.map(([twin, name], index) => {
    if (index === 0 || !(twin instanceof BlockElement)) return [twin, twin] as const;
    const { declaration, others, parent } = twin;
    const id = { kind: twin.kind, name };
    return [twin, new BlockElement(id, { parent, prefix: undefined, context }, declaration, others)] as const;
  });
}

/**
 * Elements of one name in the order of their content, so that neither file nor position decides; one that stands in another
 * comes after it, because it may be named after it.
 */
export function sortTwins(group: readonly Element[]): readonly Element[] {
  const byContent = sortBy(group, (twin) => twin.blocks.map((block) => renderCanonicalText(block.item)).join('\n'));
  return byContent.toSorted((one, other) => depthOf(one) - depthOf(other));
}

/** Twins with their names: the first keeps its own, the others are numbered from 2, but for names that somebody has written. */
export function nameTwins(
  group: readonly Element[],
  nameOf: (element: Element) => QualifiedName,
  isTaken: (name: QualifiedName) => boolean,
): readonly (readonly [Element, QualifiedName])[] {
  let number = 1;
  return sortTwins(group).map((twin, place) => {
    const name = nameOf(twin);
    if (place === 0) return [twin, name];
    do number++;
    while (isTaken(`${name}#${number}`));
    return [twin, `${name}#${number}`];
  });
}
