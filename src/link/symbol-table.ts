/** The names a model defines, for looking references up: exact first, then without their spelling. */

import type { Element } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { foldName } from '../model/synonyms.ts';
import type { Resolution } from './linked-model.ts';

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

type Index = ReadonlyMap<string, Element[]>;

interface KindIndexes {
  /** Undefined where several have the path. */
  readonly only: ReadonlyMap<string, Resolution | undefined>;
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
    only: (kind, path) => indexesOf(kind).only.get(path),
    exact: (kind, path) => indexesOf(kind).paths.get(path) ?? [],
    folded: (kind, path) => indexesOf(kind).foldedPaths.get(foldName(path)) ?? [],
    labelled: (kind, label) => indexesOf(kind).labels.get(label) ?? [],
    labelledLoosely: (kind, label) => indexesOf(kind).foldedLabels.get(foldName(label)) ?? [],
    paths: (kind) => indexesOf(kind).paths.keys(),
  };
}

/** Each index is built when first asked: a model whose references all match exactly needs the first. */
function lazyIndexes(elements: readonly Element[]): KindIndexes {
  const cache: { -readonly [Key in keyof KindIndexes]?: KindIndexes[Key] } = {};
  return {
    get only() {
      cache.only ??= indexOnly(elements);
      return cache.only;
    },
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

function indexOnly(elements: readonly Element[]): ReadonlyMap<string, Resolution | undefined> {
  const index = new Map<string, Resolution | undefined>();
  for (const target of elements) {
    if (isLaterTwin(target)) continue;
    const path = rawPath(target);
    index.set(path, index.has(path) ? undefined : { status: 'resolved', target, match: 'exact' });
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

/** The labels from the outermost parent down, joined by dots as people write them in a reference. */
export function rawPath(element: Element): string {
  const { parent, schema, label } = element;
  if (parent === undefined || schema.namedAlone) return flatDomainPrefix(element) + label;
  const prefix = rawPath(parent);
  return isNameRaw(element, prefix) ? element.id.name : `${prefix}.${label}`;
}

/** Whether nothing in the name had to be escaped, so that it need not be written again: only that could make it longer. */
function isNameRaw({ id, parent, schema, label }: Element, prefix: string): boolean {
  if (schema.naming !== 'label' || schema.separator !== '.' || prefix !== parent?.id.name) return false;
  return label !== '' && id.name.length === prefix.length + 1 + label.length;
}

/** A flat entity whose domain nobody declared still answers to `domain.entity`. */
function flatDomainPrefix(element: Element): string {
  if (element.kind !== 'entity') return '';
  const { name } = element.id;
  if (!name.includes('.')) return '';
  const dot = (name.includes('\\') ? name.replaceAll(/\\./g, '  ') : name).indexOf('.');
  return dot === -1 ? '' : `${name.slice(0, dot)}.`;
}
