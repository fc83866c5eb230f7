/** What an element is called in the words of the other side, once its parent and targets have been matched. */

import type { LinkedModel } from '../link/linked-model.ts';
import type { Element } from '../model/element.ts';

/** Undefined where the parent has no counterpart: then nothing is followed. `translate` gives the counterpart in `after`. */
export function followKey(
  element: Element,
  model: LinkedModel,
  translate: (element: Element) => Element | undefined,
): string | undefined {
  const parent = element.parent === undefined ? undefined : translate(element.parent);
  if (element.parent !== undefined && parent === undefined) return undefined;
  const own = ownKey(element, model, translate);
  return JSON.stringify([element.kind, parent?.kind, parent?.id.name, ...own]);
}

function ownKey(
  element: Element,
  model: LinkedModel,
  translate: (element: Element) => Element | undefined,
): readonly string[] {
  const { naming } = element.schema;
  const namedByTarget = naming === 'target' || (naming === 'ends' && element.label === '');
  if (!namedByTarget) return [element.label, twinSuffix(element)];
  const links = model
    .linksOf(element)
    .filter(({ reference }) => naming === 'target' || isEnd(reference.schema.relation));
  const targets = links.map(({ reference, resolution }) => {
    const target = resolution.status === 'resolved' ? translate(resolution.target) : undefined;
    return target === undefined ? reference.text : `${target.kind} ${target.id.name}`;
  });
  return [...targets.slice(0, naming === 'target' ? 1 : 2), twinSuffix(element)];
}

function isEnd(relation: string): boolean {
  return relation === 'from' || relation === 'to';
}

function twinSuffix(element: Element): string {
  return /#\d+$/.exec(element.id.name)?.[0] ?? '';
}
