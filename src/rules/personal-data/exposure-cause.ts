/** Why personal data newly reaches a consumer: the flag, the consumer, something on the way, or a reference. */

import type { ModelDiff } from '../../diff/change.ts';
import type { Exposure } from '../../impact/impact.ts';
import type { Link, LinkedModel } from '../../link/linked-model.ts';
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
export function createCauseFinder(
  comparison: Pick<Comparison, 'diff' | 'personalData' | 'models'>,
): (exposure: Exposure) => ExposureCause {
  const { diff, personalData, models } = comparison;
  const isNew = (candidate: Element) => diff.counterpartInBefore(candidate) === undefined;
  const marked = new Set(personalData.added);
  const references = groupReferences(diff);
  return ({ element, path }) => {
    if (isNew(element)) return { words: 'the personal data is new', range: element.nameRange };
    if (marked.has(element)) {
      const range = element.property('pii')?.range ?? element.nameRange;
      return { words: 'it is newly marked as personal data', range };
    }
    const added = findOnWay(path, models.after).find(isNew);
    if (added !== undefined) return { words: `${decapitalise(nameOf(added))} is new`, range: added.nameRange };
    return findReference(path, references) ?? { words: 'the way to them is new', range: element.nameRange };
  };
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

interface NewReference {
  readonly holder: Element;
  readonly link: Link;
}

/** References that the change added or gave another target, by the name of their holder. */
function groupReferences({ changes }: ModelDiff): ReadonlyMap<string, readonly NewReference[]> {
  const groups = new Map<string, NewReference[]>();
  for (const change of changes) {
    if (change.action !== 'reference-added' && change.action !== 'reference-retargeted') continue;
    const link = change.action === 'reference-added' ? change.link : change.links.after;
    const holder = change.elements.after;
    if (link.reference.schema.class !== 'data') continue;
    groups.set(holder.id.name, [...(groups.get(holder.id.name) ?? []), { holder, link }]);
  }
  return groups;
}

function findReference(
  path: readonly string[],
  references: ReadonlyMap<string, readonly NewReference[]>,
): ExposureCause | undefined {
  const names = new Set(path);
  const found = path.flatMap((name) => references.get(name) ?? []).find(({ link }) => names.has(targetOf(link)));
  if (found === undefined) return undefined;
  const { holder, link } = found;
  const words = `${decapitalise(nameOf(holder))} now has ${relationOf(link)} ${targetOf(link)}`;
  return { words, range: link.reference.range };
}

function decapitalise(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
