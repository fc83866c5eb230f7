/** Recommends the next version from what the changes mean for those who read the model. */

import semver from 'semver';
import type { ReportChange } from '../report/report.ts';
import { findRule } from '../rules/rule-list.ts';
import type { Bump, BumpLevel } from './changelog.ts';
import { describePredicate, writeSentence } from './describe-entry.ts';

/** Breaking → major, risky or an addition → minor, anything else → patch, nothing → none; below 1.0.0 one step less. */
export function computeBump(changes: readonly ReportChange[], current?: string): Bump {
  const level = LEVELS.find((candidate) => changes.some((change) => levelOf(change) === candidate)) ?? 'none';
  const reasons = changes.filter((change) => levelOf(change) === level).map(describeReason);
  const isEarly = current !== undefined && semver.lt(current, '1.0.0');
  const lowered = isEarly ? LOWERED[level] : level;
  const remark = lowered === level ? [] : [`Below 1.0.0 a ${level} change is a ${lowered} one.`];
  return { level: lowered, reasons: [...reasons, ...remark] };
}

/** `current` itself where nothing changed. */
export function nextVersion(current: string, level: BumpLevel): string {
  return level === 'none' ? current : (semver.inc(current, level) ?? current);
}

const LEVELS = ['major', 'minor', 'patch'] as const;

/** A release of something must have a number of its own, so a patch stays one. */
const LOWERED: Readonly<Record<BumpLevel, BumpLevel>> = {
  major: 'minor',
  minor: 'patch',
  patch: 'patch',
  none: 'none',
};

function levelOf(change: ReportChange): BumpLevel {
  switch (change.compatibility) {
    case 'breaking':
      return 'major';
    case 'risky':
      return 'minor';
    case 'safe':
      return isAddition(change) ? 'minor' : 'patch';
  }
}

/** Something to read that was not there: an element, or what an element is made of or related to. */
export function isAddition({ action }: ReportChange): boolean {
  return action === 'added' || action === 'reference-added';
}

/** "Entity Sales.Order removed, with 4 attributes (entity-removed, breaking)". */
function describeReason(change: ReportChange): string {
  const { kind, name, previousName, compatibility } = change;
  const sentence = writeSentence({ kind, subject: previousName ?? name, predicate: describePredicate(change) });
  const what = compatibility === 'safe' && isAddition(change) ? 'an addition' : compatibility;
  const rule = decidingRule(change);
  return `${sentence} (${rule === undefined ? what : `${rule}, ${what}`})`;
}

/** The rule whose compatibility the change has. */
function decidingRule({ rules, compatibility }: ReportChange): string | undefined {
  return rules.find((id) => findRule(id)?.meta.compatibility === compatibility) ?? rules[0];
}
