/** What a broken reference meant on the other side of the comparison, where it still meant something. */

import type { ModelDiff } from '../../diff/change.ts';
import type { Link, LinkedModel } from '../../link/linked-model.ts';
import type { Element, Reference } from '../../model/element.ts';
import { rememberEach } from '../../text/remember.ts';
import type { Comparison, ModelState } from '../rule.ts';

export interface FormerTarget {
  /** The target on the other side. */
  readonly element: Element;
  /** What that element became on this side; undefined where it is gone. */
  readonly now: Element | undefined;
  /** What it could have become, where nobody knows which. */
  readonly candidates: readonly Element[];
  /** The text that holds it could not be read on this side, so nobody knows whether it is gone. */
  readonly unknown: boolean;
}

/** Looks first at the same reference of the same holder, then for any element of that name. */
export function findFormerTarget(link: Link, state: ModelState): FormerTarget | undefined {
  const { comparison } = state;
  if (comparison === undefined) return undefined;
  const other = state.side === 'after' ? 'before' : 'after';
  const model = comparison.models[other];
  const holder = counterpart(link.reference.from, state, comparison);
  const element = targetOfSameReference(link.reference, model, holder) ?? findByName(link.reference, model);
  if (element === undefined) return undefined;
  const unknown = comparison.diff.unknown[other].has(element);
  const now =
    state.side === 'after' ? comparison.diff.counterpartInAfter(element) : comparison.diff.counterpartInBefore(element);
  const candidates = state.side === 'after' ? (indexCandidates(comparison.diff).get(element) ?? []) : [];
  return { element, now, candidates, unknown };
}

/** Thousands of references may have meant what is gone. */
const indexCandidates = rememberEach(
  ({ renameCandidates }: ModelDiff): ReadonlyMap<Element, readonly Element[]> =>
    new Map(renameCandidates.map(({ removed, added }) => [removed, added])),
);

function counterpart(holder: Element, state: ModelState, comparison: Comparison): Element | undefined {
  const { diff } = comparison;
  return state.side === 'after' ? diff.counterpartInBefore(holder) : diff.counterpartInAfter(holder);
}

function targetOfSameReference(
  reference: Reference,
  model: LinkedModel,
  holder: Element | undefined,
): Element | undefined {
  if (holder === undefined) return undefined;
  const same = model
    .linksOf(holder)
    .find(
      ({ reference: candidate, resolution }) =>
        resolution.status === 'resolved' &&
        candidate.schema.relation === reference.schema.relation &&
        candidate.text === reference.text,
    );
  return same?.resolution.status === 'resolved' ? same.resolution.target : undefined;
}

/** A new holder may use a name that the same change removes. */
function findByName(reference: Reference, model: LinkedModel): Element | undefined {
  const names = possibleNames(reference);
  for (const kind of reference.schema.targets) {
    for (const name of names) {
      const element = model.find({ kind, name });
      if (element !== undefined) return element;
    }
  }
  return undefined;
}

/** Qualified names that the text could mean: as written, with `/` between parts, and inside the holder's domain. */
function possibleNames({ text, from }: Reference): readonly string[] {
  const names = [text, text.replaceAll('.', '/')];
  const scope = from.parent;
  return scope === undefined ? names : [...names, `${scope.id.name}.${text}`];
}
