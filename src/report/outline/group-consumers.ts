/** Consumers that the same path reaches read as one. */

import type { ReportImpact } from '../report.ts';
import { sortByCertainty } from './sort-by-certainty.ts';

type Consumer = ReportImpact['consumers'][number];

export interface ConsumerGroup extends Pick<Consumer, 'certainty' | 'path'> {
  readonly consumers: readonly Consumer[];
}

/** The surest first. The path ends at the consumer where there is only one, else at what they all read. */
export function groupConsumers(consumers: readonly Consumer[]): readonly ConsumerGroup[] {
  const groups = new Map<string, Consumer[]>();
  for (const consumer of sortByCertainty(consumers)) {
    const key = JSON.stringify([consumer.project, consumer.certainty, consumer.path.slice(0, -1)]);
    groups.set(key, [...(groups.get(key) ?? []), consumer]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { certainty, path } = first;
    return [{ consumers: group, certainty, path: group.length === 1 ? path : path.slice(0, -1) }];
  });
}
