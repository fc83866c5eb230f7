/** Finds the elements that say that they go. Most files never do, so their elements are not decoded for it. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { FileFacts } from '../../syntax/facts.ts';
import { withMembers } from '../find-elements.ts';
import { isDeprecated } from './lifecycle.ts';

/** Keywords are matched in any case. */
const MENTIONS = /deprecated|sunset/i;

/** In the model's order; attributes behind their entity. */
export function findRetiringElements(model: LinkedModel): readonly Element[] {
  const known = new Map<FileFacts, boolean>();
  const mentions = (facts: FileFacts): boolean => {
    const answer = known.get(facts) ?? MENTIONS.test(facts.text);
    known.set(facts, answer);
    return answer;
  };
  return model.elements
    .filter((element) => element.blocks.some(({ file }) => mentions(file.facts)))
    .flatMap((element) => (element.kind === 'entity' ? withMembers(element) : [element]))
    .filter(isDeprecated);
}
