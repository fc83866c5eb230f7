/** The names a model defines, for looking references up: exact first, then without their spelling. */

import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { foldName } from '../model/synonyms.ts';

/** What references may point to by its raw name: `Sales.Order`, `Stripe_API`, `Sales_Analytics.Revenue_Dashboard`. */
export interface SymbolTable {
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

/** Kinds that some relation may point to. */
const TARGET_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'domain',
  'entity',
  'source',
  'data-product',
  'report',
  'metric',
  'task',
  'table',
  'field',
]);

type Index = Map<string, Element[]>;

interface KindIndexes {
  readonly paths: Index;
  readonly foldedPaths: Index;
  readonly labels: Index;
  readonly foldedLabels: Index;
}

export function buildSymbolTable(elements: readonly Element[]): SymbolTable {
  const indexes = new Map<Kind, KindIndexes>();
  const members = new Map<Kind, Element[]>();
  for (const element of elements) {
    if (!TARGET_KINDS.has(element.kind)) continue;
    const known = members.get(element.kind);
    if (known === undefined) members.set(element.kind, [element]);
    else known.push(element);
  }
  const indexesOf = (kind: Kind) => {
    const known = indexes.get(kind);
    if (known !== undefined) return known;
    const built = lazyIndexes(members.get(kind) ?? []);
    indexes.set(kind, built);
    return built;
  };
  return {
    exact: (kind, path) => indexesOf(kind).paths.get(path) ?? [],
    folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? [],
    labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? [],
    labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? [],
    paths: (kind) => indexesOf(kind).paths.keys(),
  };
}

/** Each index is built when first asked: a model whose references all match exactly needs one of four. */
function lazyIndexes(elements: readonly Element[]): KindIndexes {
  const cache: { -readonly [Key in keyof KindIndexes]?: Index } = {};
  return {
    get paths() {
      cache.paths ??= indexBy(elements, rawPath);
      return cache.paths;
    },
    get foldedPaths() {
      cache.foldedPaths ??= indexBy(elements, (element) => foldName(rawPath(element)));
      return cache.foldedPaths;
    },
    get labels() {
      cache.labels ??= indexBy(elements, (element) => element.label);
      return cache.labels;
    },
    get foldedLabels() {
      cache.foldedLabels ??= indexBy(elements, (element) => foldName(element.label));
      return cache.foldedLabels;
    },
  };
}

function indexBy(elements: readonly Element[], key: (element: Element) => string): Index {
  const index: Index = new Map();
  for (const element of elements) {
    const name = key(element);
    const known = index.get(name);
    if (known === undefined) index.set(name, [element]);
    else known.push(element);
  }
  return index;
}

/** The labels from the outermost parent down, joined by dots as people write them in a reference. */
export function rawPath(element: Element): string {
  if (element.parent !== undefined && !element.schema.namedAlone) return `${rawPath(element.parent)}.${element.label}`;
  return flatDomainPrefix(element) + element.label;
}

/** A flat entity whose domain nobody declared still answers to `domain.entity`. */
function flatDomainPrefix(element: Element): string {
  const name = element.id.name;
  if (element.kind !== 'entity' || !name.includes('.')) return '';
  const dot = name.replaceAll(/\\./g, '  ').indexOf('.');
  return dot === -1 ? '' : `${name.slice(0, dot)}.`;
}
