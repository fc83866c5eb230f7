/** The names a model defines, for looking references up: exact first, then without their spelling. */

import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { foldName } from '../model/synonyms.ts';
import { remember } from '../text/remember.ts';
import type { Resolution } from './linked-model.ts';
import { type NameIndex, WholeIndex } from './name-index.ts';

/** What references may point to by its raw name: `Sales.Order`, `Stripe_API`, `Sales_Analytics.Revenue_Dashboard`. */
export interface SymbolTable {
  /**
   * The element of a kind that alone has exactly this raw path, as the one answer that all references to it share: most of a
   * model is resolved by this.
   */
  only(kind: Kind, path: string): Resolution | undefined;
  /** Elements of a kind whose raw path is exactly this text. */
  exact(kind: Kind, path: string): readonly Element[];
  /** Elements of a kind whose raw path folds to the same text. */
  folded(kind: Kind, path: string): readonly Element[];
  /** Elements of a kind whose own label is exactly this text. */
  labelled(kind: Kind, label: string): readonly Element[];
  labelledLoosely(kind: Kind, label: string): readonly Element[];
  /** Every path of a kind, for suggestions. */
  paths(kind: Kind): Iterable<string>;
}

type Index = ReadonlyMap<string, Element[]>;

interface KindIndexes {
  /** The elements by their names, where these are their paths, and no two are the same. */
  readonly byPath: Pick<ReadonlyMap<string, Element>, 'get'> | undefined;
  /** Undefined where several have the path. */
  readonly only: ReadonlyMap<string, Resolution | undefined>;
  readonly paths: Index;
  readonly foldedPaths: Index;
  readonly labels: Index;
  readonly foldedLabels: Index;
}

/** The names of the elements may be indexed already. */
export function buildSymbolTable(
  elements: readonly Element[],
  names: NameIndex = new WholeIndex(elements),
): SymbolTable {
  const indexes = new Map<Kind, KindIndexes>();
  const indexesOf = (kind: Kind) => {
    const known = indexes.get(kind);
    if (known !== undefined) return known;
    const built = lazyIndexes(elements, kind, names);
    indexes.set(kind, built);
    return built;
  };
  return {
    only(kind, path) {
      const indexes = indexesOf(kind);
      return indexes.byPath === undefined ? indexes.only.get(path) : indexes.byPath.get(path)?.asTarget;
    },
    exact: (kind, path) => indexesOf(kind).paths.get(path) ?? [],
    folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? [],
    labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? [],
    labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? [],
    paths: (kind) => indexesOf(kind).paths.keys(),
  };
}

/** Each index is built when first asked: a model whose references all match exactly needs the first. */
function lazyIndexes(elements: readonly Element[], kind: Kind, names: NameIndex): KindIndexes {
  const ofKind = remember(() => elements.filter((element) => element.kind === kind));
  const cache: { -readonly [Key in keyof KindIndexes]?: KindIndexes[Key] } = {};
  return {
    byPath: names.hasPaths(kind) ? names.ofKind(kind) : undefined,
    get only() {
      cache.only ??= indexOnly(ofKind());
      return cache.only;
    },
    get paths() {
      cache.paths ??= indexBy(ofKind(), ({ path }) => path);
      return cache.paths;
    },
    get foldedPaths() {
      cache.foldedPaths ??= indexBy(ofKind(), ({ path }) => foldName(path));
      return cache.foldedPaths;
    },
    get labels() {
      cache.labels ??= indexBy(ofKind(), ({ label }) => label);
      return cache.labels;
    },
    get foldedLabels() {
      cache.foldedLabels ??= indexBy(ofKind(), ({ label }) => foldName(label));
      return cache.foldedLabels;
    },
  };
}

function indexOnly(elements: readonly Element[]): ReadonlyMap<string, Resolution | undefined> {
  const index = new Map<string, Resolution | undefined>();
  for (const target of elements) {
    if (isLaterTwin(target)) continue;
    const { path } = target;
    index.set(path, index.has(path) ? undefined : target.asTarget);
  }
  return index;
}

function indexBy(elements: readonly Element[], key: (element: Element) => string): Index {
  const index = new Map<string, Element[]>();
  for (const element of elements) {
    const name = key(element);
    const known = index.get(name);
    if (known === undefined) index.set(name, [element]);
    else known.push(element);
  }
  return index;
}

/** Twins (`Sales.Order#2`) are a finding of their own; a reference means the first of them. */
export function isLaterTwin({ id, label }: Element): boolean {
  const { name } = id;
  if (!isDigit(name.charCodeAt(name.length - 1))) return false;
  return /#\d+$/.test(name) && !label.endsWith(name.slice(name.lastIndexOf('#')));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
