/** The surest first; otherwise the order of the report. */

import type { Certainty } from '../../impact/impact.ts';

const RANKS: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

export function sortByCertainty<T extends { readonly certainty: Certainty }>(items: readonly T[]): readonly T[] {
  return [...items].sort((left, right) => RANKS[left.certainty] - RANKS[right.certainty]);
}
