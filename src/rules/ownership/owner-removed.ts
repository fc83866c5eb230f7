/** Reports that an owner was removed. */

import { definePropertyRule } from '../define-property-rule.ts';
import { nameOf } from '../describe-change.ts';
import { shortenText } from '../shorten-text.ts';

export const ownerRemoved = definePropertyRule(
  {
    id: 'owner-removed',
    area: 'ownership',
    summary: 'An owner was removed.',
    rationale: 'Nobody answers for it, and nobody is told about its changes.',
    remedy: 'Name the new owner.',
    compatibility: 'safe',
    defaultLevel: 'warning',
  },
  (change) =>
    `${nameOf(change.elements.after)} lost its owner ${shortenText(change.values.before?.values.join(', ') ?? '')}.`,
);
