/** Exposures that differ only in the consumer, or only in the personal datum, read as one. */

import type { ReportExposure } from '../report.ts';

export interface ExposureGroup extends Omit<ReportExposure, 'element' | 'consumer' | 'external' | 'path'> {
  readonly elements: readonly string[];
  readonly consumers: readonly string[];
  /** What lies between: the shortest of them. */
  readonly way: readonly string[];
}

export function groupExposures(exposures: readonly ReportExposure[]): readonly ExposureGroup[] {
  const single = exposures.map(({ element, consumer, external: _external, path, ...exposure }) => ({
    ...exposure,
    elements: [element],
    consumers: [consumer],
    way: path.slice(1, -1),
  }));
  return merge(merge(single, 'elements', 'consumers'), 'consumers', 'elements');
}

/** What its personal data do: one reaches, several reach. */
export function reachVerb({ elements }: ExposureGroup): string {
  return elements.length === 1 ? 'reaches' : 'reach';
}

/** Joins the groups that agree in everything but one list. */
function merge(
  groups: readonly ExposureGroup[],
  same: 'elements' | 'consumers',
  joined: 'elements' | 'consumers',
): readonly ExposureGroup[] {
  const merged = new Map<string, ExposureGroup>();
  for (const group of groups) {
    const key = JSON.stringify([group.project, group.product, group.certainty, group[same]]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, group);
    else
      merged.set(key, { ...known, [joined]: [...known[joined], ...group[joined]], way: shorter(known.way, group.way) });
  }
  return [...merged.values()];
}

function shorter(left: readonly string[], right: readonly string[]): readonly string[] {
  return right.length < left.length ? right : left;
}
