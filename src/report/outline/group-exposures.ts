/** Exposures that differ only in the consumer read as one. */

import type { ReportExposure } from '../report.ts';

export interface ExposureGroup extends Omit<ReportExposure, 'consumer'> {
  readonly consumers: readonly string[];
}

/** The path is that of the first consumer. */
export function groupExposures(exposures: readonly ReportExposure[]): readonly ExposureGroup[] {
  const groups = new Map<string, ExposureGroup & { readonly consumers: string[] }>();
  for (const { consumer, ...exposure } of exposures) {
    const { project, element, product, certainty } = exposure;
    const key = JSON.stringify([project, element, product, certainty]);
    const group = groups.get(key);
    if (group) group.consumers.push(consumer);
    else groups.set(key, { ...exposure, consumers: [consumer] });
  }
  return [...groups.values()];
}
