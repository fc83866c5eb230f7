/** Reports that a reference names an element of a kind that this relation cannot point to. */

import type { Link } from '../../link/linked-model.ts';
import { schemaOf } from '../../model/kind-list.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { findFormerTarget } from './former-target.ts';
import { describeLink, isForeignKey, observeLink } from './observe-link.ts';
import { writeName } from './write-reference.ts';

export const wrongKindReference: ModelRule = {
  meta: {
    id: 'wrong-kind-reference',
    area: 'references',
    summary: 'A reference names an element of a kind that this relation cannot point to.',
    rationale:
      'The name exists, so the mistake is easy to overlook, but nothing can be read along it: an entity is not derived from a report.',
    remedy: 'Name an element of a fitting kind, or use the relation that was meant.',
    compatibility: 'breaking',
    defaultLevel: 'error',
  },
  subject: 'model',
  check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge(link, state)),
};

function judge(link: Link, state: ModelState): readonly Observation[] {
  const { reference, resolution } = link;
  if (resolution.status !== 'wrong-kind' || findFormerTarget(link, state)?.unknown) return [];
  const { found, suggestions } = resolution;
  const [nearest] = suggestions;
  const wanted = reference.schema.targets.map((kind) => schemaOf(kind).title).join(' or ');
  return [
    observeLink(link, state, {
      message: `${describeLink(link)} names a ${found.schema.title}, but ${reference.schema.relation} takes: ${wanted}.`,
      related: [
        { message: `The ${found.schema.title} of this name stands here.`, range: found.nameRange, side: state.side },
      ],
      suggestion: nearest === undefined ? undefined : writeName(reference, nearest),
    }),
  ];
}
