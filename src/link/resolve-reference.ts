/**
 * Finds what a reference points to. The relation's kinds are tried in their order, first by exact names (the whole path; a
 * label in the holder's own domain; a label unique in the project), then by names without their spelling. Several elements
 * that fit equally well are ambiguous.
 */

import type { Element, Reference } from '../model/element.ts';
import type { Kind } from '../model/kind.ts';
import { foldName, kindOfPathPrefix } from '../model/synonyms.ts';
import { rememberEach } from '../text/remember.ts';
import type { Resolution } from './linked-model.ts';
import { suggesterOf } from './suggest-targets.ts';
import { isLaterTwin, type SymbolTable } from './symbol-table.ts';

type WholePath = Pick<Reference, 'text' | 'form' | 'schema'>;

export function resolveReference(reference: Reference, symbols: SymbolTable): Resolution {
  return resolveWholePath(reference, symbols) ?? resolveByTiers(reference, symbols);
}

/** The first of all tiers, for the kind that is tried first: nearly every reference ends here, whoever holds it. */
export function resolveWholePath({ text, form, schema }: WholePath, symbols: SymbolTable): Resolution | undefined {
  const [kind] = schema.targets;
  if (kind === undefined || form === 'path' || isBlank(text)) return undefined;
  return symbols.only(kind, text);
}

/** Told by its first character where that is a letter or the like, as nearly always. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first <= LAST_OF_ASCII) && text.trim() === '';
}

const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;

export function resolveByTiers(reference: Reference, symbols: SymbolTable): Resolution {
  const wanted = readWanted(reference);
  const found = findByTiers(wanted, symbols);
  if (found !== undefined) return found;
  if (reference.schema.strength === 'id') return resolveId(wanted, symbols);
  return explainFailure(wanted, reference, symbols);
}

interface Wanted {
  readonly text: string;
  readonly kinds: readonly Kind[];
  /** Label of the domain, product or table that the holder stands in. */
  readonly scope: Element | undefined;
}

/** A bare path may begin with the kind it means: `entity.customer`; then only that kind is looked for. */
function readWanted(reference: Reference): Wanted {
  const { targets } = reference.schema;
  const scope = scopeOf(reference.from);
  const [prefix = '', ...rest] = reference.form === 'path' ? reference.text.split('.') : [];
  const kind = rest.length > 0 ? kindOfPathPrefix(prefix) : undefined;
  if (kind === undefined) return { text: reference.text, kinds: targets, scope };
  const narrowed = targets.filter((target) => target === kind);
  return { text: rest.join('.'), kinds: narrowed.length > 0 ? narrowed : targets, scope };
}

function scopeOf(holder: Element): Element | undefined {
  let scope: Element = holder;
  while (scope.parent !== undefined) scope = scope.parent;
  return scope === holder ? undefined : scope;
}

type Tier = (kind: Kind, wanted: Wanted, symbols: SymbolTable) => readonly Element[];

const EXACT_TIERS: readonly Tier[] = [
  (kind, { text }, symbols) => symbols.exact(kind, text),
  (kind, { text, scope }, symbols) => inScope(symbols.labelled(kind, text), scope),
  (kind, { text }, symbols) => symbols.labelled(kind, text),
];

const LOOSE_TIERS: readonly Tier[] = [
  (kind, { text }, symbols) => symbols.folded(kind, text),
  (kind, { text, scope }, symbols) => inScope(symbols.labelledLoosely(kind, text), scope),
  (kind, { text }, symbols) => symbols.labelledLoosely(kind, text),
];

function inScope(elements: readonly Element[], scope: Element | undefined): readonly Element[] {
  return scope === undefined ? [] : elements.filter((element) => element.parent === scope);
}

function findByTiers(wanted: Wanted, symbols: SymbolTable): Resolution | undefined {
  if (isBlank(wanted.text)) return undefined;
  return findIn(EXACT_TIERS, 'exact', wanted, symbols) ?? findIn(LOOSE_TIERS, 'loose', wanted, symbols);
}

function findIn(
  tiers: readonly Tier[],
  match: 'exact' | 'loose',
  wanted: Wanted,
  symbols: SymbolTable,
): Resolution | undefined {
  for (const kind of wanted.kinds) {
    for (const tier of tiers) {
      const resolution = chooseOne(tier(kind, wanted, symbols), match);
      if (resolution !== undefined) return resolution;
    }
  }
  return undefined;
}

/** Asked of the same list by all that mean it, and then the same candidates for all of them. */
const withoutLaterTwins = rememberEach((found: readonly Element[]) => found.filter((element) => !isLaterTwin(element)));

function chooseOne(found: readonly Element[], match: 'exact' | 'loose'): Resolution | undefined {
  if (found.length === 0) return undefined;
  const distinct = withoutLaterTwins(found);
  const [target] = distinct;
  if (target === undefined) return undefined;
  if (distinct.length === 1) return { status: 'resolved', target, match };
  return { status: 'ambiguous', candidates: distinct };
}

const ID_PREFIX = /^(entity|source|group|domain)_/;

/** Ids of generated files look like `entity_` and the folded name; nothing is guessed beyond that. */
function resolveId(wanted: Wanted, symbols: SymbolTable): Resolution {
  const text = wanted.text.replace(ID_PREFIX, '');
  const found = text === wanted.text ? undefined : findByTiers({ ...wanted, text }, symbols);
  return found?.status === 'resolved' ? { ...found, match: 'exact' } : { status: 'unresolved-id' };
}

const ALL_TARGET_KINDS: readonly Kind[] = [
  'entity',
  'report',
  'metric',
  'data-product',
  'source',
  'domain',
  'task',
  'table',
  'field',
];

function explainFailure(wanted: Wanted, reference: Reference, symbols: SymbolTable): Resolution {
  const others = ALL_TARGET_KINDS.filter((kind) => !reference.schema.targets.includes(kind));
  const found = others.map((kind) => symbols.exact(kind, wanted.text)[0]).find((element) => element !== undefined);
  const suggester = suggesterOf(symbols);
  if (reference.schema.strength !== 'soft') suggester.note(wanted);
  // A getter, because the nearest of many names is dear to find and most of them are never asked for.
  if (found === undefined)
    return {
      status: 'dangling',
      get suggestions() {
        return suggester.suggest(wanted);
      },
    };
  return {
    status: 'wrong-kind',
    found,
    get suggestions() {
      return suggester.suggest(wanted);
    },
  };
}

/** The text that two references share when only their spelling differs. */
export function foldReferenceText(text: string): string {
  return foldName(text.trim());
}
