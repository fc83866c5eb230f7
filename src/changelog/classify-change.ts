/** Decides the one section in which a change is told. */

import type { ReportChange } from '../report/report.ts';
import type { SectionTitle } from './changelog.ts';

/** What the comparison knows beside the change. */
export interface ChangeContext {
  /** Whether the element itself gains or loses the mark of personal data, not only something inside it. */
  readonly isPersonal: boolean;
  /** Whether it repairs a reference that led nowhere. */
  readonly isRepair: boolean;
}

/**
 * The most urgent wins: whoever reads only "Breaking" has read everything that breaks, and whoever reads only "PII" also
 * everything about personal data that does not break. What repairs or retires is told as that rather than as its mechanics.
 */
export function classifyChange(change: ReportChange, { isPersonal, isRepair }: ChangeContext): SectionTitle {
  if (change.compatibility === 'breaking') return 'Breaking';
  if (isPersonal) return 'PII';
  if (isRepair) return 'Fixed';
  if (change.rules.includes('deprecated-added')) return 'Deprecated';
  switch (change.action) {
    case 'added':
    case 'reference-added':
      return 'Added';
    case 'removed':
    case 'reference-removed':
      return 'Removed';
    case 'renamed':
    case 'moved':
    case 'property-changed':
    case 'reference-retargeted':
      return 'Changed';
  }
}
