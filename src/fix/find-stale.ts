/** Finds references that lost their target because it has another name or place now. */

import type { ModelDiff } from '../diff/change.ts';
import type { LinkedModel, Resolution } from '../link/linked-model.ts';
import { resolveReference } from '../link/resolve-reference.ts';
import { buildSymbolTable, type SymbolTable } from '../link/symbol-table.ts';
import type { Element, Reference } from '../model/element.ts';
import { mapPair, type Pair } from '../text/pair.ts';
import { readAs } from './write-forms.ts';

/** A reference of `after` that meant something before. */
export type StaleReference =
  /** Its target continues under another name, and nothing else claims the text. */
  | { readonly status: 'stale'; readonly reference: Reference; readonly target: Pair<Element> }
  /** Its text was not touched, and now means another element. */
  | {
      readonly status: 'captured';
      readonly reference: Reference;
      readonly target: Pair<Element>;
      readonly now: Element;
    }
  /** Its target is gone and could have become any of several elements. */
  | {
      readonly status: 'undecided';
      readonly reference: Reference;
      readonly former: Element;
      readonly candidates: readonly Element[];
    };

export interface StaleReferences {
  readonly found: readonly StaleReference[];
  readonly symbols: Pair<SymbolTable>;
}

export function findStale(models: Pair<LinkedModel>, diff: ModelDiff): StaleReferences {
  const symbols = mapPair(models, (model) => buildSymbolTable(model.model.table));
  const candidates = new Map(diff.renameCandidates.map(({ removed, added }) => [removed, added]));
  const search = { diff, symbols, candidates };
  const found = models.after.elements.flatMap((element) =>
    element.schema.relations.length === 0 ? [] : element.references.flatMap((reference) => judge(reference, search)),
  );
  return { found, symbols };
}

interface Search {
  readonly diff: ModelDiff;
  readonly symbols: Pair<SymbolTable>;
  readonly candidates: ReadonlyMap<Element, readonly Element[]>;
}

function judge(reference: Reference, search: Search): readonly StaleReference[] {
  // Internal ids belong to the program that generates them; it will write them anew.
  if (reference.schema.strength === 'id') return [];
  const { diff, symbols } = search;
  const holder = diff.counterpartInBefore(reference.from);
  const meant = resolveReference(readAs(reference, { from: holder ?? reference.from }), symbols.before);
  if (meant.status !== 'resolved') return [];
  const means = resolveReference(reference, symbols.after);
  const after = diff.counterpartInAfter(meant.target);
  if (after === undefined) return judgeGone(reference, meant.target, { means, candidates: search.candidates });
  const target = { before: meant.target, after };
  if (means.status !== 'resolved') return [{ status: 'stale', reference, target }];
  if (means.target === after) return isOnlySpelling(meant, means) ? [{ status: 'stale', reference, target }] : [];
  // A reference that is new, or was written anew, means what it says.
  return isUntouched(reference, holder) ? [{ status: 'captured', reference, target, now: means.target }] : [];
}

interface Gone {
  readonly means: Resolution;
  readonly candidates: Search['candidates'];
}

function judgeGone(reference: Reference, former: Element, { means, candidates }: Gone): readonly StaleReference[] {
  const added = candidates.get(former);
  if (added === undefined || means.status === 'resolved') return [];
  return [{ status: 'undecided', reference, former, candidates: added }];
}

/** The rename changed no more than the spelling, which a search for the name still misses. */
function isOnlySpelling(meant: Resolution, means: Resolution): boolean {
  return (
    meant.status === 'resolved' && means.status === 'resolved' && meant.match === 'exact' && means.match === 'loose'
  );
}

function isUntouched(reference: Reference, holder: Element | undefined): boolean {
  return (
    holder?.references.some(
      ({ schema, text, form }) =>
        schema.relation === reference.schema.relation && text === reference.text && form === reference.form,
    ) ?? false
  );
}
