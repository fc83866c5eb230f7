/** Explains a reference that finds nothing: what it meant before, and what to write instead. */

import type { Link } from '../../link/linked-model.ts';
import { schemaOf } from '../../model/kind-list.ts';
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
  const { element, now } = former;
  const name = `${element.schema.title} ${element.id.name}`;
  if (now === undefined) return `${name} was removed`;
  if (now.id.name === element.id.name) return `it meant ${name}, which this text no longer reaches`;
  return `${name} was renamed to ${now.id.name}`;
}

function suggest(link: Link, former: FormerTarget | undefined): string | undefined {
  if (former?.now !== undefined) return writeReference(link.reference, former.now, former.element);
  const { resolution } = link;
  const nearest = 'suggestions' in resolution ? resolution.suggestions[0] : undefined;
  return nearest === undefined ? undefined : writeName(link.reference, nearest);
}

function relateFormer({ element }: FormerTarget): Observation['related'][number] {
  return { message: `${element.id.name} stood here before the change.`, range: element.nameRange, side: 'before' };
}

function listTargets(link: Link): string {
  const titles = link.reference.schema.targets.map((kind) => schemaOf(kind).title);
  const last = titles.at(-1) ?? 'element';
  return titles.length > 1 ? `${titles.slice(0, -1).join(', ')} or ${last}` : last;
}
