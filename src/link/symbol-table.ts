/** The names a model defines, for looking references up: exact first, then without their spelling. */

import type { ElementTable } from '../model/element-table.ts';
import type { Kind } from '../model/kind.ts';
import { kindOrder } from '../model/kind-list.ts';
import { foldName } from '../model/synonyms.ts';
import { remember } from '../text/remember.ts';
import { NameIndex } from './name-index.ts';

/** What references may point to by its raw name (`Sales.Order`, `Stripe_API`, `Sales_Analytics.Revenue_Dashboard`), by places. */
export interface SymbolTable {
  readonly table: ElementTable;
  readonly index: NameIndex;
  /** The element of a kind that alone has exactly this raw path: most of a model is resolved by this. */
  only(kind: Kind, path: string): number | undefined;
  /** Elements of a kind whose raw path is exactly this text. */
  exact(kind: Kind, path: string): readonly number[];
  /** Elements of a kind whose raw path folds to the same text. */
  folded(kind: Kind, path: string): readonly number[];
  /** Elements of a kind whose own label is exactly this text. */
  labelled(kind: Kind, label: string): readonly number[];
  labelledLoosely(kind: Kind, label: string): readonly number[];
  /** Every path of a kind, for suggestions. */
  paths(kind: Kind): Iterable<string>;
}

type Index = ReadonlyMap<string, readonly number[]>;

interface KindIndexes {
  /** By path; undefined where several have it. */
  readonly only: ReadonlyMap<string, number | undefined>;
  readonly paths: Index;
  readonly foldedPaths: Index;
  readonly labels: Index;
  readonly foldedLabels: Index;
}

const NONE: readonly number[] = [];

/** The names of the elements may be indexed already; otherwise they are when somebody asks for one. */
export function buildSymbolTable(table: ElementTable, indexed?: NameIndex): SymbolTable {
  const index = remember(() => indexed ?? new NameIndex(table));
  const indexes = new Map<Kind, KindIndexes>();
  const indexesOf = (kind: Kind) => {
    const known = indexes.get(kind);
    if (known !== undefined) return known;
    const built = lazyIndexes(table, kind, index());
    indexes.set(kind, built);
    return built;
  };
  const wholePaths = new Map<Kind, KindIndexes['only']>();
  const wholePathsOf = (kind: Kind) => {
    const paths = indexesOf(kind).only;
    wholePaths.set(kind, paths);
    return paths;
  };
  return {
    table,
    get index() {
      return index();
    },
    only: (kind, path) => (wholePaths.get(kind) ?? wholePathsOf(kind)).get(path),
    exact: (kind, path) => indexesOf(kind).paths.get(path) ?? NONE,
    folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? NONE,
    labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? NONE,
    labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? NONE,
    paths: (kind) => indexesOf(kind).paths.keys(),
  };
}

/** The same names for a table that is parallel to the one they were gathered from. */
export function symbolsFor(table: ElementTable, symbols: SymbolTable): SymbolTable {
  const { only, exact, folded, labelled, labelledLoosely, paths } = symbols;
  return {
    ...{ table, only, exact, folded, labelled, labelledLoosely, paths },
    get index() {
      return symbols.index;
    },
  };
}

/** Each index is built when first asked: a model whose references all match exactly needs the first. */
function lazyIndexes(table: ElementTable, kind: Kind, names: NameIndex): KindIndexes {
  const ofKind = remember(() => listPlaces(table, kind));
  const indexBy = (key: (place: number) => string) => remember(() => groupBy(ofKind(), key));
  const paths = indexBy((place) => table.pathAt(place));
  const foldedPaths = indexBy((place) => foldName(table.pathAt(place)));
  const labels = indexBy((place) => table.labelAt(place));
  const foldedLabels = indexBy((place) => foldName(table.labelAt(place)));
  // Where names are paths, and no two are the same, they are indexed already.
  const only = remember(() => (names.hasPaths(kind) ? names.ofKind(kind) : indexOnly(ofKind(), table)));
  return {
    get only() {
      return only();
    },
    get paths() {
      return paths();
    },
    get foldedPaths() {
      return foldedPaths();
    },
    get labels() {
      return labels();
    },
    get foldedLabels() {
      return foldedLabels();
    },
  };
}

function listPlaces({ arrangement: { kindOf }, size }: ElementTable, kind: Kind): readonly number[] {
  const wanted = kindOrder(kind);
  const places: number[] = [];
  for (let place = 0; place < size; place++) if (kindOf[place] === wanted) places.push(place);
  return places;
}

function indexOnly(places: readonly number[], table: ElementTable): ReadonlyMap<string, number | undefined> {
  const index = new Map<string, number | undefined>();
  for (const place of places) {
    if (isLaterTwin(place, table)) continue;
    const path = table.pathAt(place);
    index.set(path, index.has(path) ? undefined : place);
  }
  return index;
}

function groupBy(places: readonly number[], key: (place: number) => string): Index {
  const index = new Map<string, number[]>();
  for (const place of places) {
    const name = key(place);
    const known = index.get(name);
    if (known === undefined) index.set(name, [place]);
    else known.push(place);
  }
  return index;
}

/** Twins (`Sales.Order#2`) are a finding of their own; a reference means the first of them. */
export function isLaterTwin(place: number, table: ElementTable): boolean {
  const name = table.nameOf(place);
  if (!isDigit(name.charCodeAt(name.length - 1))) return false;
  return /#\d+$/.test(name) && !table.labelAt(place).endsWith(name.slice(name.lastIndexOf('#')));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
