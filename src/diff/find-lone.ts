/** Elements of one side that nothing on the other side continues: they came, went, or nobody can tell. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';
import type { Pair } from '../text/pair.ts';
import { buildUnknownTest, type OtherSide } from './find-unknown.ts';
import { listAttributes } from './own-part.ts';
import type { CounterpartOf, Pairing } from './pairing.ts';

interface LoneElements {
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
  readonly unknown: Pair<ReadonlySet<Element>>;
}

interface Pairs {
  readonly pairing: Pairing;
  readonly unpaired: Pair<readonly Element[]>;
  readonly unread: Pair<ReadonlySet<string>>;
}

/** Elements without a counterpart; those inside another one that came or went are counted there, not repeated. */
export function findLone(models: Pair<LinkedModel>, { pairing, unpaired, unread }: Pairs): LoneElements {
  const open = pairing.findUnpaired(unpaired);
  const attributes = pairing.findUnpaired(listEditedAttributes(pairing));
  const before = splitLone([...open.before, ...attributes.before], (element) => pairing.inAfter(element), {
    model: models.after.model,
    unread: unread.after,
  });
  const after = splitLone([...open.after, ...attributes.after], (element) => pairing.inBefore(element), {
    model: models.before.model,
    unread: unread.before,
  });
  return { removed: before.lone, added: after.lone, unknown: { before: before.unknown, after: after.unknown } };
}

/** The attributes of entities that continue with another text. */
function listEditedAttributes({ edited }: Pairing): Pair<readonly Element[]> {
  const entities = edited.filter(({ before }) => before.kind === 'entity');
  return {
    before: entities.flatMap(({ before }) => listAttributes(before)),
    after: entities.flatMap(({ after }) => listAttributes(after)),
  };
}

/** Of elements without a counterpart. */
function splitLone(
  elements: readonly Element[],
  counterpartOf: CounterpartOf,
  other: OtherSide,
): { lone: readonly Element[]; unknown: ReadonlySet<Element> } {
  if (elements.length === 0) return { lone: [], unknown: new Set() };
  const isUnknown = buildUnknownTest(other);
  const unknown = new Set<Element>();
  const lone: Element[] = [];
  for (const element of elements) {
    const { parent } = element;
    if (isUnknown(element) || (parent !== undefined && unknown.has(parent))) unknown.add(element);
    else if (parent === undefined || counterpartOf(parent) !== undefined) lone.push(element);
  }
  return { lone, unknown };
}
