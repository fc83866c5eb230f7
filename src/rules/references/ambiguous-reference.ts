/** Reports that a reference fits several elements equally well. */

import type { Link } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { rememberEach } from '../../text/remember.ts';
import type { ModelRule, ModelState, Observation } from '../rule.ts';
import { describeLink, isForeignKey, observeLink } from './observe-link.ts';

/** A message names this many candidates; the rest is counted. */
const MOST_ambiguousReferenceD = 5;

export const ambiguousReference: ModelRule = {
  meta: {
    id: 'ambiguous-reference',
    area: 'references',
    summary: 'A reference fits several elements equally well.',
    rationale: 'Which element is meant is a guess, so it is linked to none of them and its impact is not followed.',
    remedy: 'Write the qualified name, such as "Sales.Order".',
    compatibility: 'risky',
    defaultLevel: 'warning',
  },
  subject: 'model',
  check: (state) => state.model.unresolved.filter((link) => !isForeignKey(link)).flatMap((link) => judge(link, state)),
};

/** Thousands of references may fit the same elements. */
const sortNames = rememberEach((candidates: readonly Element[]) => candidates.map(({ id }) => id.name).sort());

function judge(link: Link, state: ModelState): readonly Observation[] {
  if (link.resolution.status !== 'ambiguous') return [];
  const candidates = link.resolution.candidates;
  const names = sortNames(candidates);
  const more = names.length > MOST_ambiguousReferenceD ? ` and ${names.length - MOST_ambiguousReferenceD} more` : '';
  return [
    observeLink(link, state, {
      message: `${describeLink(link)} could mean ${names.slice(0, MOST_ambiguousReferenceD).join(', ')}${more}.`,
      related: candidates.slice(0, MOST_ambiguousReferenceD).map((candidate) => ({
        message: `${candidate.id.name} stands here.`,
        range: candidate.nameRange,
        side: state.side,
      })),
    }),
  ];
}
