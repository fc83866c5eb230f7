/** Questions about one change that decide which of two rules judges it. */

import type { Change, PropertyChange } from '../diff/change.ts';
import { isDeprecated, isMarkedDeprecated } from './deprecation/lifecycle.ts';

/** From freshest to stalest; a value that is not in the list cannot be compared. */
const FREQUENCIES: readonly string[] = ['realtime', 'hourly', 'daily', 'weekly', 'monthly'];

export function becomesTrue(change: Change): boolean {
  return textAfter(change) === 'true';
}

export function becomesFalse(change: Change): boolean {
  return textBefore(change) === 'true';
}

/** A text that was there is gone. */
export function losesValue(change: Change): boolean {
  return textBefore(change) !== '' && textAfter(change) === '';
}

/** One text became another. */
export function replacesValue(change: Change): boolean {
  return textBefore(change) !== '' && textAfter(change) !== '';
}

/** An attribute that arrives and must be filled. */
export function isRequired(change: Change): boolean {
  return change.action === 'added' && change.element.is('required');
}

export function isNewlyDeprecated(change: Change): boolean {
  if (change.action !== 'property-changed') return false;
  return isDeprecated(change.elements.after) && !isDeprecated(change.elements.before);
}

/** Only a date says that it goes; nothing else marks it. */
export function isNewlyDeprecatedBySunset(change: Change): boolean {
  return (
    isNewlyDeprecated(change) && change.action === 'property-changed' && !isMarkedDeprecated(change.elements.after)
  );
}

/** Data arrives less often than before. */
export function isSlower(change: Change): boolean {
  const before = FREQUENCIES.indexOf(textBefore(change).toLowerCase());
  const after = FREQUENCIES.indexOf(textAfter(change).toLowerCase());
  return before >= 0 && after > before;
}

function textBefore(change: Change): string {
  return change.action === 'property-changed' ? textOf(change.values.before) : '';
}

function textAfter(change: Change): string {
  return change.action === 'property-changed' ? textOf(change.values.after) : '';
}

function textOf(value: PropertyChange['values']['before']): string {
  return value === undefined ? '' : value.values.join(', ').trim();
}
