/** Explains a reference that finds nothing: what it meant before, and what to write instead. */

import type { Link } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { schemaOf } from '../../model/kind-list.ts';
import { countNames } from '../count-names.ts';
import type { ModelState, Observation } from '../rule.ts';
import { type FormerTarget, findFormerTarget } from './former-target.ts';
import { describeLink, observeLink } from './observe-link.ts';
import { writeName, writeReference } from './write-reference.ts';

/** Nothing is reported where the target may well stand in text that could not be read on this side. */
export function observeBrokenLink(link: Link, state: ModelState): readonly Observation[] {
  const former = findFormerTarget(link, state);
  if (former?.unknown) return [];
  // Only `before` is the past: on that side the comparison has nothing to explain.
  const past = state.side === 'after' ? former : undefined;
  return [
    observeLink(link, state, {
      message: `${describeLink(link)} points to nothing: ${explain(link, past)}.`,
      suggestion: suggest(link, past),
      related: past === undefined ? [] : [relateFormer(past)],
    }),
  ];
}

function explain(link: Link, former: FormerTarget | undefined): string {
  if (former === undefined) return `no ${listTargets(link)} has this name`;
  const { element, now, candidates } = former;
  const name = `${element.schema.title} ${element.id.name}`;
  if (now === undefined) return `${name} was removed${describeWayOut(element, candidates)}`;
  if (now.id.name === element.id.name) return `it meant ${name}, which this text no longer reaches`;
  return `${name} was renamed to ${now.id.name}`;
}

/** Where it may be a rename that nobody has stated: stated, the stale references can be repaired. */
function describeWayOut({ id }: Element, candidates: readonly Element[]): string {
  if (candidates.length === 0) return '';
  const names = countNames(candidates.map((candidate) => candidate.id.name));
  return `; if it became ${candidates.length === 1 ? names : `one of ${names}`}, write renamed-from "${id.name}" there and run mml-guard fix`;
}

/** What was removed is not to be replaced by whatever is called alike, and nothing by the holder itself. */
function suggest(link: Link, former: FormerTarget | undefined): string | undefined {
  if (former !== undefined) return former.now && writeReference(link.reference, former.now, former.element);
  const { resolution } = link;
  const own = namesAround(link.reference.from);
  const nearest = 'suggestions' in resolution ? resolution.suggestions.find((name) => !own.has(name)) : undefined;
  return nearest === undefined ? undefined : writeName(link.reference, nearest);
}

/** Names of an element and of all that it stands in, as identities and as references write them. */
function namesAround(element: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (let around: Element | undefined = element; around !== undefined; around = around.parent) {
    names.add(around.id.name).add(around.path);
  }
  return names;
}

function relateFormer({ element }: FormerTarget): Observation['related'][number] {
  return { message: `${element.id.name} stood here before the change.`, range: element.nameRange, side: 'before' };
}

function listTargets(link: Link): string {
  const titles = link.reference.schema.targets.map((kind) => schemaOf(kind).title);
  const last = titles.at(-1) ?? 'element';
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} or ${last}` : last;
}
