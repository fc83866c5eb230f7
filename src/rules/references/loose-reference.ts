/** Reports that a reference matches only when spelling is ignored. */

import type { Link } from '../../link/linked-model.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { describeLink, observeLink } from './observe-link.ts';
import { writeReference } from './write-reference.ts';

export const looseReference: ModelRule = {
  meta: {
    id: 'loose-reference',
    area: 'references',
    summary: 'A reference matches only when spelling is ignored.',
    rationale:
      'It was understood, but tools that compare names literally will not find its target, and a search for the name misses it.',
    remedy: 'Write the name exactly as it is defined.',
    compatibility: 'safe',
    defaultLevel: 'note',
  },
  subject: 'model',
  check: (state) => state.model.loose.flatMap((link) => judge(link, state)),
};

function judge(link: Link, state: ModelState): readonly Observation[] {
  const { reference, resolution } = link;
  if (resolution.status !== 'resolved' || resolution.match === 'exact') return [];
  // Ids of generated files are folded names by nature.
  if (reference.schema.strength === 'id') return [];
  const { target } = resolution;
  return [
    observeLink(link, state, {
      message: `${describeLink(link)} is spelled differently from ${target.schema.title} ${target.id.name}, which it means.`,
      related: [{ message: `${target.id.name} stands here.`, range: target.nameRange, side: state.side }],
      suggestion: writeReference(reference, target),
    }),
  ];
}
