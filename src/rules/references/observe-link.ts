/** The common part of what rules about references report. */

import type { Link } from '../../link/linked-model.ts';
import { foldReferenceText } from '../../link/resolve-reference.ts';
import { nameOf } from '../describe-change.ts';
import type { ModelState, Observation } from '../rule.ts';
import { shortenText } from '../shorten-text.ts';

type Words = Pick<Observation, 'message'> &
  Partial<Pick<Observation, 'related'>> & { readonly suggestion?: string | undefined };

/** Subject is the element that holds the reference; the range is the reference's argument, quotes included. */
export function observeLink(link: Link, state: ModelState, words: Words): Observation {
  const { reference } = link;
  return {
    subject: reference.from.id,
    message: words.message,
    range: reference.range,
    side: state.side,
    related: words.related ?? [],
    detail: `${reference.schema.relation} ${foldReferenceText(reference.text)}`,
    referenceText: reference.text,
    ...(words.suggestion !== undefined && { suggestion: words.suggestion }),
  };
}

/** `Entity Sales.Order: belongs-to "Customer.Customer"`: how a message about a reference begins. */
export function describeLink({ reference }: Link): string {
  const text = shortenText(reference.text);
  const argument = reference.form === 'quoted' ? `"${text}"` : text;
  return `${nameOf(reference.from)}: ${reference.schema.relation} ${argument}`;
}

/** A foreign key has a rule of its own that says everything about it. */
export function isForeignKey({ reference }: Link): boolean {
  return reference.schema.relation === 'foreign-key';
}
