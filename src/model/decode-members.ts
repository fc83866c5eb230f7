/** Makes the elements directly inside another one. Attributes are made here alone: there are many, and nothing refers to them. */

import { ITEM_STRIDE, ItemColumn, ItemType, type SourceFile } from '../syntax/facts.ts';
import { type Arrangement, NO_PLACE, type Spot } from './arrange-elements.ts';
import { BlockElement, type ElementSource, NO_OTHERS } from './block-element.ts';
import { Declaration } from './declaration.ts';
import { type DeclaredRow, declaredBy } from './declared-rows.ts';
import type { Element, QualifiedName } from './element.ts';
import type { Kind } from './kind.ts';
import { anonymousPart, nameIn } from './name-elements.ts';
import { nameTwins } from './name-twins.ts';
import { Holding, type Outline } from './outline.ts';
import { vocabularyOf } from './vocabulary.ts';
import { labelOf } from './write-outline.ts';

/** The elements of a model that have places. */
export interface PlacedElements extends ElementSource {
  readonly arrangement: Arrangement;
  readonly size: number;
  readonly files: readonly SourceFile[];
  at(place: number): Element;
  spotsOf(place: number): readonly Spot[];
  outlineAt(file: number): Outline;
}

/** In written order. */
export function decodeMembers(parent: BlockElement, table: PlacedElements): readonly Element[] {
  if (parent.kind === 'unknown') return [];
  if (holdsPlacedAlone(parent, table)) return placesIn(parent.place, table).map((place) => table.at(place));
  return numberTwinAttributes(
    listMembers(parent, table).map((member) =>
      member.place !== NO_PLACE && member.place < table.size
        ? table.at(member.place)
        : makeMember(member, parent, table),
    ),
  );
}

/** Its attributes alone: what they are called depends on nothing else, so it may be asked before all else has a name. */
export function decodeAttributes(parent: BlockElement, table: PlacedElements): readonly Element[] {
  const attributes = listMembers(parent, table).filter(({ schema }) => schema.kind === 'attribute');
  return numberTwinAttributes(attributes.map((attribute) => makeMember(attribute, parent, table)));
}

function listMembers(parent: BlockElement, table: PlacedElements): readonly NewMember[] {
  const places = new PlacesByRow(parent, table);
  return [parent.declaration, ...parent.others].flatMap(({ schema: { kind }, file, row }) =>
    listRows({ kind, file, row }).map((member) => ({
      ...member,
      file,
      place: places.find(file, member.row) ?? NO_PLACE,
    })),
  );
}

/** Whether all that stands inside has a place among the elements of the model. */
function holdsPlacedAlone({ place }: BlockElement, table: PlacedElements): boolean {
  if (place === NO_PLACE || table.arrangement.attributesIn.has(place)) return false;
  return (
    place < table.size &&
    table.spotsOf(place).every((spot) => !table.outlineAt(spot.file).holds(spot.local, Holding.attributes))
  );
}

/** Where elements stand directly inside another one. What stands in an attribute is placed with what stands beside it. */
function placesIn(place: number, { arrangement }: PlacedElements): readonly number[] {
  const { childrenFrom, parentOf, attributesIn, insideAttributes } = arrangement;
  const [from, to] = insideAttributes.get(place) ?? [childrenFrom[place] as number, childrenFrom[place + 1] as number];
  const places: number[] = [];
  for (let child = from; child < to; child++) if (parentOf[child] === place) places.push(child);
  return [...places, ...(attributesIn.get(place) ?? [])];
}

class PlacesByRow {
  readonly #places = new Map<SourceFile, Map<number, number>>();

  constructor({ place }: BlockElement, table: PlacedElements) {
    if (place === NO_PLACE) return;
    const { fileOf, localOf } = table.arrangement;
    for (const member of placesIn(place, table)) {
      const file = table.files[fileOf[member] as number] as SourceFile;
      const rows = this.#places.get(file) ?? new Map<number, number>();
      this.#places.set(file, rows);
      rows.set(table.outlineAt(fileOf[member] as number).rowOf(localOf[member] as number), member);
    }
  }

  find(file: SourceFile, row: number): number | undefined {
    return this.#places.get(file)?.get(row);
  }
}

interface NewMember extends DeclaredRow {
  readonly file: SourceFile;
  readonly place: number;
}

function makeMember({ schema, file, row, place }: NewMember, parent: BlockElement, table: PlacedElements): Element {
  const label = labelOf(schema, file.facts, row);
  const anonymous = label === '' ? anonymousPart(schema, file.facts, row) : '';
  const name = nameIn(parent.id.name, schema, { label, anonymous });
  const declaration = new Declaration(schema, file, row, label);
  return new BlockElement({ id: { kind: schema.kind, name }, parent, declaration, others: NO_OTHERS, place, table });
}

interface Around {
  readonly kind: Kind;
  readonly file: SourceFile;
  readonly row: number;
}

/** The blocks (and values of directives that name elements) directly inside a block; wrappers that add nothing are looked through. */
function listRows({ kind, file, row }: Around): readonly DeclaredRow[] {
  const { items } = file.facts;
  if (((items[row * ITEM_STRIDE + ItemColumn.types] as number) & 0xff) !== ItemType.block) return [];
  const found: DeclaredRow[] = [];
  const open = [{ row: row + 1, end: endOf(items, row), around: kind as Kind | 'file' }];
  for (let inside = open.at(-1); inside !== undefined; inside = open.at(-1)) {
    if (inside.row >= inside.end) {
      open.pop();
      continue;
    }
    const member = inside.row;
    inside.row = endOf(items, member);
    const isWrapper = readRow(member, inside.around, file, found);
    if (isWrapper) open.push({ row: member + 1, end: inside.row, around: 'file' });
  }
  return found;
}

/** Whether it is a wrapper. */
function readRow(row: number, around: Kind | 'file', { facts }: SourceFile, found: DeclaredRow[]): boolean {
  const at = row * ITEM_STRIDE;
  const { items, text } = facts;
  const keyEnd = items[at + ItemColumn.keyEnd] as number;
  const meaning = vocabularyOf(around).meaningAt(text, items[at + ItemColumn.keyStart] as number, keyEnd);
  if (((items[at + ItemColumn.types] as number) & 0xff) === ItemType.block) {
    if (!meaning.isWrapper) found.push({ schema: meaning.schema, row });
    return meaning.isWrapper;
  }
  // One by one: as arguments of one call, the values of a long list would be too many.
  for (const declared of declaredBy(meaning, row, { items, isTop: around === 'file' })) found.push(declared);
  return false;
}

function endOf(items: Uint32Array, row: number): number {
  return items[row * ITEM_STRIDE + ItemColumn.next] as number;
}

/** Attributes are decoded only when asked for, so their twins are numbered here; all others by the linker. */
function numberTwinAttributes(members: readonly Element[]): readonly Element[] {
  if (!members.some(isAttribute)) return members;
  const groups = new Map<QualifiedName, Element[]>();
  for (const member of members) {
    if (!isAttribute(member)) continue;
    const group = groups.get(member.id.name);
    if (group === undefined) groups.set(member.id.name, [member]);
    else group.push(member);
  }
  const twins = Array.from(groups.values()).filter((group) => group.length > 1);
  if (twins.length === 0) return members;
  const renamed = new Map(twins.flatMap((group) => numberTwins(group, (name) => groups.has(name))));
  return members.map((member) => renamed.get(member) ?? member);
}

function isAttribute({ kind }: Element): boolean {
  return kind === 'attribute';
}

function numberTwins(
  group: readonly Element[],
  isTaken: (name: QualifiedName) => boolean,
): readonly (readonly [Element, Element])[] {
  const names = nameTwins(group, ({ id }) => id.name, isTaken);
  return names.map(([twin, name], index) => {
    if (index === 0 || !(twin instanceof BlockElement)) return [twin, twin] as const;
    return [twin, new BlockElement({ ...twin, id: { kind: twin.kind, name } })] as const;
  });
}
