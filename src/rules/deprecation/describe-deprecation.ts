/** Says that an element is deprecated, until when, and why, as far as the model tells. */

import type { Element } from '../../model/element.ts';
import { nameOf } from '../describe-change.ts';
import { shortenText } from '../shorten-text.ts';
import { sunsetOf } from './lifecycle.ts';

export function describeDeprecation(element: Element): string {
  const sunset = sunsetOf(element);
  const until = sunset === undefined ? '' : ` and will be removed after ${sunset}`;
  const reason = shortenText(element.value('deprecated') ?? '');
  const why = reason === '' || reason === 'true' || reason === 'false' ? '' : `: ${reason}`;
  return `${nameOf(element)} is deprecated${until}${why}${why.endsWith('.') ? '' : '.'}`;
}
