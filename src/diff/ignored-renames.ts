/** Declared renames that the comparison could not honour: nothing of that name, a name that is taken, or two claims. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import { withoutPathPrefix } from '../model/synonyms.ts';
import { mentionsRename } from '../model/traits.ts';
import type { Pair } from '../text/pair.ts';
import type { ModelDiff } from './change.ts';

export interface IgnoredRename {
  /** Of `after`: it declares the rename. */
  readonly element: Element;
  /** What it says it was called, as written. */
  readonly written: string;
  readonly reason:
    | { readonly type: 'unknown' }
    /** Its text says what it is, so that another text is another element. */
    | { readonly type: 'never renamed' }
    /** So many elements of `after` claim that name. */
    | { readonly type: 'disputed'; readonly claims: number }
    /** It was there before under the name that it has now. */
    | { readonly type: 'was there' }
    /** What had that name lives on as this element of `after`. */
    | { readonly type: 'lives on'; readonly as: Element };
}

/** Only what this change declares: a declaration that has served its purpose may stay. */
export function findIgnoredRenames(models: Pair<LinkedModel>, diff: ModelDiff): readonly IgnoredRename[] {
  // Where all is new, nothing is a rename, and the lines tell of a time that is not looked at.
  if (models.before.size === 0) return [];
  const honoured = new Set(
    diff.changes.flatMap((change) => ('declared' in change && change.declared ? [change.elements.after] : [])),
  );
  const declaring = listHolding(models.after).filter(
    (element) => writtenNames(element).length > 0 && !honoured.has(element) && isNew(element, diff),
  );
  if (declaring.length === 0) return [];
  const known = indexNames(models.before);
  const claimed = declaring.map((element) => {
    const written = writtenNames(element)[0] ?? '';
    return { element, written, old: findOld(element, written, { known, diff }) };
  });
  const claims = countEach(claimed.flatMap(({ old }) => old ?? []));
  return claimed.map(({ element, written, old }) => {
    const count = (old && claims.get(old)) ?? 0;
    const reason =
      count > 1 && element.schema.renames ? { type: 'disputed' as const, claims: count } : explain(element, old, diff);
    return { element, written, reason };
  });
}

function countEach(elements: readonly Element[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>();
  for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
  return counts;
}

function listHolding(model: LinkedModel): readonly Element[] {
  const holding = new Set(model.model.files.flatMap(({ facts }) => (mentionsRename(facts) ? [facts] : [])));
  if (holding.size === 0) return [];
  return listAll(model.elements.filter((element) => element.blocks.some(({ file }) => holding.has(file.facts))));
}

function listAll(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [element, ...element.members.filter(({ kind }) => kind === 'attribute')]);
}

function writtenNames(element: Element): readonly string[] {
  return element.property('renamed_from')?.values ?? [];
}

function isNew(element: Element, { counterpartInBefore }: ModelDiff): boolean {
  const before = counterpartInBefore(element);
  return before === undefined || writtenNames(before).join('\n') !== writtenNames(element).join('\n');
}

function indexNames(model: LinkedModel): ReadonlyMap<string, Element> {
  const named = listAll(model.elements).flatMap((element) =>
    [element.id.name, element.path].map((name) => [keyOf(element, name), element] as const),
  );
  return new Map(named);
}

function keyOf({ kind }: Element, name: string): string {
  return `${kind} ${name}`;
}

/** Qualified, or the label alone beside what stands in the same parent. */
function findOld(
  element: Element,
  written: string,
  { known, diff }: { readonly known: ReadonlyMap<string, Element>; readonly diff: ModelDiff },
): Element | undefined {
  const parent = element.parent && diff.counterpartInBefore(element.parent);
  const sibling = parent?.members.find(({ kind, label }) => kind === element.kind && label === written);
  return sibling ?? known.get(keyOf(element, written)) ?? known.get(keyOf(element, withoutPathPrefix(written)));
}

function explain(element: Element, old: Element | undefined, diff: ModelDiff): IgnoredRename['reason'] {
  if (!element.schema.renames) return { type: 'never renamed' };
  if (old === undefined) return { type: 'unknown' };
  const as = diff.counterpartInAfter(old);
  return as === undefined || as === element ? { type: 'was there' } : { type: 'lives on', as };
}
