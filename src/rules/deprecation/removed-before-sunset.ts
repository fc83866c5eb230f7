/** Reports that an element was removed before the date until which it was promised to stay. */

import type { Element } from '../../model/element.ts';
import { nameOf } from '../describe-change.ts';
import { withMembers } from '../find-elements.ts';
import type { ChangeRule, Comparison } from '../rule.ts';
import { sunsetOf } from './lifecycle.ts';

export const removedBeforeSunset: ChangeRule = {
  meta: {
    id: 'removed-before-sunset',
    area: 'deprecation',
    summary: 'An element was removed before the date until which it was promised to stay.',
    rationale: 'Readers planned by that date.',
    remedy: 'Restore it until then, or agree with its readers on an earlier date.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  subject: 'change',
  actions: ['removed'],
  check(change, comparison) {
    if (change.action !== 'removed') return [];
    return findBrokenPromises(change.element, comparison).map((element) => ({
      subject: element.id,
      message: `${nameOf(element)} was removed before its sunset on ${sunsetOf(element)}.`,
      range: element.nameRange,
      side: 'before',
      related: [],
      detail: '',
    }));
  },
};

/** The removed block by its own date or that of a block around it; what stood in it by dates of its own. */
function findBrokenPromises(removed: Element, { asOf, diff }: Comparison): readonly Element[] {
  return withMembers(removed).filter((element) => {
    const hasOwnDate = element === removed || (element.value('sunset') ?? '') !== '';
    const sunset = hasOwnDate ? sunsetOf(element) : undefined;
    return sunset !== undefined && asOf < sunset && diff.counterpartInAfter(element) === undefined;
  });
}
