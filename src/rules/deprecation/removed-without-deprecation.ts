/** Reports that an element was removed that was never marked as deprecated. */

import type { Element } from '../../model/element.ts';
import type { Kind } from '../../model/kind.ts';
import { nameOf } from '../describe-change.ts';
import type { ChangeRule } from '../rule.ts';
import { isDeprecated } from './lifecycle.ts';

/** What others read; a plan or a consumer is simply struck out. */
const READ_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'domain',
  'entity',
  'attribute',
  'source',
  'data-product',
  'report',
  'metric',
  'exposure',
  'table',
  'field',
]);

export const removedWithoutDeprecation: ChangeRule = {
  meta: {
    id: 'removed-without-deprecation',
    area: 'deprecation',
    summary: 'An element was removed that was never marked as deprecated.',
    rationale: 'Its readers had no warning in the model.',
    remedy: 'Mark it `deprecated` with a `sunset` date first, and remove it after that date.',
    compatibility: 'safe',
    defaultLevel: 'off',
    strictLevel: 'warning',
  },
  subject: 'change',
  actions: ['removed'],
  check(change) {
    if (change.action !== 'removed' || !READ_KINDS.has(change.element.kind) || wasAnnounced(change.element)) return [];
    return [
      {
        subject: change.element.id,
        message: `${nameOf(change.element)} was removed without having been deprecated.`,
        range: change.element.nameRange,
        side: 'before',
        related: [],
        detail: '',
      },
    ];
  },
};

function wasAnnounced(element: Element): boolean {
  for (let current: Element | undefined = element; current !== undefined; current = current.parent) {
    if (isDeprecated(current)) return true;
  }
  return false;
}
