/** Reports that an entity lost the last source that fed it. */

import type { Change } from '../../diff/change.ts';
import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { rememberEach } from '../../text/remember.ts';
import { nameOf } from '../describe-change.ts';
import type { ChangeRule, Comparison, Observation } from '../rule.ts';

export const entityLostLastSource: ChangeRule = {
  meta: {
    id: 'entity-lost-last-source',
    area: 'sources',
    summary: 'An entity lost the last source that fed it.',
    rationale: 'Nothing fills it any more, so everything downstream goes stale or empty without an error.',
    remedy: 'Map the entity in another source, derive it from other entities, or deprecate it.',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  subject: 'change',
  actions: ['removed', 'reference-removed', 'reference-retargeted'],
  check: (change, comparison) =>
    unmappedBy(change, comparison).flatMap((entity) => {
      const observations = judge(entity, comparison);
      return observations.length > 0 && isFirstToUnmap(change, entity, comparison) ? observations : [];
    }),
};

/** An entity may lose several mappings at once; it is told once. */
function isFirstToUnmap(change: Change, entity: Element, comparison: Comparison): boolean {
  return firstToUnmap(comparison).get(entity) === change;
}

const firstToUnmap = rememberEach((comparison: Comparison): ReadonlyMap<Element, Change> => {
  const first = new Map<Element, Change>();
  for (const change of comparison.diff.changes) {
    for (const entity of unmappedBy(change, comparison)) if (!first.has(entity)) first.set(entity, change);
  }
  return first;
});

/** Entities of `before` from which the change takes a mapping. */
function unmappedBy(change: Change, { models }: Comparison): readonly Element[] {
  if (change.action === 'removed') {
    const mappings = [change.element, ...change.members].filter((element) => element.kind === 'mapping');
    return [...new Set(mappings.flatMap((mapping) => targetsOf(mapping, models.before)))];
  }
  if (change.action === 'reference-retargeted' || change.action === 'reference-removed') {
    return change.elements.before.kind === 'mapping' ? targetsOf(change.elements.before, models.before) : [];
  }
  return [];
}

function targetsOf(mapping: Element, model: LinkedModel): readonly Element[] {
  return model
    .linksOf(mapping)
    .flatMap(({ resolution }) => (resolution.status === 'resolved' ? [resolution.target] : []));
}

function judge(entity: Element, { diff, models }: Comparison): readonly Observation[] {
  const remaining = diff.counterpartInAfter(entity);
  if (remaining === undefined || isFed(remaining, models.after)) return [];
  const mappings = models.before.incoming(entity).filter(({ reference }) => reference.schema.relation === 'maps');
  // A mapping in text that could not be read may still be there.
  if (mappings.some(({ reference }) => diff.unknown.before.has(reference.from))) return [];
  return [
    {
      subject: remaining.id,
      message: `${nameOf(remaining)} is no longer fed by any source.`,
      range: remaining.nameRange,
      side: 'after',
      related: mappings.map(({ reference }) => ({
        message: `${reference.from.parent?.id.name ?? reference.from.id.name} fed it here.`,
        range: reference.range,
        side: 'before',
      })),
      detail: '',
    },
  ];
}

function isFed(entity: Element, model: LinkedModel): boolean {
  const isDerived = entity.references.some((reference) => reference.schema.relation === 'derived-from');
  return isDerived || model.incoming(entity).some(({ reference }) => reference.schema.relation === 'maps');
}
