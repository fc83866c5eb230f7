/**
 * Finds what a reference points to. The relation's kinds are tried in their order, first by exact names (the whole path; a
 * label in the holder's own domain; a label unique in the project), then by names without their spelling. Several elements
 * that fit equally well are ambiguous.
 */

import { NO_PLACE } from '../model/arrange-elements.ts';
import type { Element, Reference, Resolution } from '../model/element.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Kind } from '../model/kind.ts';
import { foldName, kindOfPathPrefix } from '../model/synonyms.ts';
import { rememberEach } from '../text/remember.ts';
import { suggesterOf } from './suggest-targets.ts';
import { isLaterTwin, type SymbolTable } from './symbol-table.ts';

export type Phrase = Pick<Reference, 'text' | 'form' | 'schema'>;

/** What a reference says, and what its holder stands in: the outermost element around it, or `NO_PLACE`. */
export interface Wording extends Phrase {
  readonly scope: number;
}

/** What a reference means; what it found by its place. */
export type Meaning =
  | { readonly status: 'resolved'; readonly target: number; readonly match: 'exact' | 'loose' }
  | Exclude<Resolution, { readonly status: 'resolved' }>;

export function resolveReference(reference: Reference, symbols: SymbolTable): Resolution {
  const { text, form, schema, from } = reference;
  const whole = findWholePath(reference, symbols);
  if (whole !== undefined) return { status: 'resolved', target: symbols.table.at(whole), match: 'exact' };
  const meaning = resolveByTiers({ text, form, schema, scope: scopeOf(from, symbols) }, symbols);
  return meaning.status === 'resolved' ? { ...meaning, target: symbols.table.at(meaning.target) } : meaning;
}

/** A holder of another model stands in what has the same name in this one. */
function scopeOf(holder: Element, { table, index }: SymbolTable): number {
  let scope = holder;
  while (scope.parent !== undefined) scope = scope.parent;
  if (scope === holder) return NO_PLACE;
  if (scope.table === table) return scope.place;
  return index.find(scope.kind, scope.id.name) ?? NO_PLACE;
}

/** The first of all tiers, for the kind that is tried first: nearly every reference ends here, whoever holds it. */
export function findWholePath({ text, form, schema }: Phrase, symbols: SymbolTable): number | undefined {
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

export function resolveByTiers(wording: Wording, symbols: SymbolTable): Meaning {
  const wanted = readWanted(wording);
  const found = findByTiers(wanted, symbols);
  if (found !== undefined) return found;
  if (wording.schema.strength === 'id') return resolveId(wanted, symbols);
  return explainFailure(wanted, wording, symbols);
}

interface Wanted {
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly scope: number;
}

/** A bare path may begin with the kind it means: `entity.customer`; then only that kind is looked for. */
function readWanted({ text, form, schema: { targets }, scope }: Wording): Wanted {
  const [prefix = '', ...rest] = form === 'path' ? text.split('.') : [];
  const kind = rest.length > 0 ? kindOfPathPrefix(prefix) : undefined;
  if (kind === undefined) return { text, kinds: targets, scope };
  const narrowed = targets.filter((target) => target === kind);
  return { text: rest.join('.'), kinds: narrowed.length > 0 ? narrowed : targets, scope };
}

type Tier = (kind: Kind, wanted: Wanted, symbols: SymbolTable) => readonly number[];

const EXACT_TIERS: readonly Tier[] = [
  (kind, { text }, symbols) => symbols.exact(kind, text),
  (kind, { text, scope }, symbols) => inScope(symbols.labelled(kind, text), scope, symbols),
  (kind, { text }, symbols) => symbols.labelled(kind, text),
];

const LOOSE_TIERS: readonly Tier[] = [
  (kind, { text }, symbols) => symbols.folded(kind, text),
  (kind, { text, scope }, symbols) => inScope(symbols.labelledLoosely(kind, text), scope, symbols),
  (kind, { text }, symbols) => symbols.labelledLoosely(kind, text),
];

function inScope(places: readonly number[], scope: number, { table }: SymbolTable): readonly number[] {
  if (scope === NO_PLACE) return [];
  return places.filter((place) => table.arrangement.parentOf[place] === scope);
}

type Found = Extract<Meaning, { readonly status: 'resolved' | 'ambiguous' }>;

function findByTiers(wanted: Wanted, symbols: SymbolTable): Found | undefined {
  if (isBlank(wanted.text)) return undefined;
  return findIn(EXACT_TIERS, 'exact', wanted, symbols) ?? findIn(LOOSE_TIERS, 'loose', wanted, symbols);
}

function findIn(
  tiers: readonly Tier[],
  match: 'exact' | 'loose',
  wanted: Wanted,
  symbols: SymbolTable,
): Found | undefined {
  for (const kind of wanted.kinds) {
    for (const tier of tiers) {
      const found = chooseOne(tier(kind, wanted, symbols), match, symbols);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function chooseOne(places: readonly number[], match: 'exact' | 'loose', symbols: SymbolTable): Found | undefined {
  const distinct = places.length === 0 ? places : withoutLaterTwins(places, symbols);
  const [target] = distinct;
  if (target === undefined) return undefined;
  return distinct.length === 1
    ? { status: 'resolved', target, match }
    : { status: 'ambiguous', candidates: candidatesOf(distinct, symbols) };
}

/** Asked of the same list by all that mean it, and then the same answer for all of them. */
const DISTINCT = rememberEach((_: readonly number[]) => ({
  places: undefined as readonly number[] | undefined,
  /** By the table that they are elements of: parallel models have their lists in common. */
  candidates: new Map<ElementTable, readonly Element[]>(),
}));

function withoutLaterTwins(places: readonly number[], { table }: SymbolTable): readonly number[] {
  const known = DISTINCT(places);
  known.places ??= places.filter((place) => !isLaterTwin(place, table));
  return known.places;
}

function candidatesOf(distinct: readonly number[], { table }: SymbolTable): readonly Element[] {
  const known = DISTINCT(distinct);
  const candidates = known.candidates.get(table) ?? distinct.map((place) => table.at(place));
  known.candidates.set(table, candidates);
  return candidates;
}

const ID_PREFIX = /^(entity|source|group|domain)_/;

/** Ids of generated files look like `entity_` and the folded name; nothing is guessed beyond that. */
function resolveId(wanted: Wanted, symbols: SymbolTable): Meaning {
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

function explainFailure(wanted: Wanted, { schema }: Wording, symbols: SymbolTable): Meaning {
  const others = ALL_TARGET_KINDS.filter((kind) => !schema.targets.includes(kind));
  const found = others.map((kind) => symbols.exact(kind, wanted.text)[0]).find((place) => place !== undefined);
  const suggester = suggesterOf(symbols);
  if (schema.strength !== 'soft') suggester.note(wanted);
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
    found: symbols.table.at(found),
    get suggestions() {
      return suggester.suggest(wanted);
    },
  };
}

/** The text that two references share when only their spelling differs. */
export function foldReferenceText(text: string): string {
  return foldName(text.trim());
}
