/** Why personal data newly reaches a consumer: the flag, the consumer, something on the way, or a reference. */

import type { Exposure } from '../../impact/impact.ts';
import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { Kind } from '../../model/kind.ts';
import type { Range } from '../../text/range.ts';
import { nameOf, relationOf, targetOf } from '../describe-change.ts';
import type { Comparison } from '../rule.ts';

export interface ExposureCause {
  /** Reads after a colon. */
  readonly words: string;
  /** Where the change did it; in `after`. */
  readonly range: Range;
}

/** Kinds that can stand on the way from a datum to a consumer, the nearest to people first. */
const WAY: readonly Kind[] = ['data-product', 'report', 'exposure', 'reverse-etl', 'metric', 'entity'];

/** The first that holds: the datum, its flag, the consumer, something new on the way, a new reference on the way. */
export function findExposureCause(exposure: Exposure, comparison: Comparison): ExposureCause {
  const { diff, personalData, models } = comparison;
  const { element, path } = exposure;
  const isNew = (candidate: Element) => diff.counterpartInBefore(candidate) === undefined;
  if (isNew(element)) return { words: 'the personal data is new', range: element.nameRange };
  if (personalData.added.includes(element)) {
    return { words: 'it is newly marked as personal data', range: element.property('pii')?.range ?? element.nameRange };
  }
  const added = findOnWay(path, models.after).find(isNew);
  if (added !== undefined) return { words: `${decapitalise(nameOf(added))} is new`, range: added.nameRange };
  return (
    findReference(new Set(path), comparison) ?? {
      words: 'a reference on the way has a new target',
      range: element.nameRange,
    }
  );
}

/** From the consumer back to the datum. */
function findOnWay(path: readonly string[], model: LinkedModel): readonly Element[] {
  const consumer = model.find({ kind: 'consumer', name: path.at(-1) ?? '' });
  const others = path.slice(1, -1).flatMap((name) => {
    const found = WAY.flatMap((kind) => model.find({ kind, name }) ?? []);
    return found.slice(0, 1);
  });
  return [...(consumer === undefined ? [] : [consumer]), ...others.reverse()];
}

function findReference(names: ReadonlySet<string>, { diff }: Comparison): ExposureCause | undefined {
  for (const change of diff.changes) {
    if (change.action !== 'reference-added' && change.action !== 'reference-retargeted') continue;
    const link = change.action === 'reference-added' ? change.link : change.links.after;
    const { after } = change.elements;
    if (link.reference.schema.class !== 'data' || !names.has(after.id.name) || !names.has(targetOf(link))) continue;
    const words = `${decapitalise(nameOf(after))} now has ${relationOf(link)} ${targetOf(link)}`;
    return { words, range: link.reference.range };
  }
  return undefined;
}

function decapitalise(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
