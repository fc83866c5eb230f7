/** Finds the elements that say that they go. Most files never do, so their elements are not decoded for it. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { FileFacts } from '../../syntax/facts.ts';
import { rememberEach } from '../../text/remember.ts';
import { withMembers } from '../find-elements.ts';
import { isDeprecated } from './lifecycle.ts';

/** Keywords are matched in any case. */
const MENTIONS = /deprecated|sunset/i;

const mentionsRetirement: (facts: FileFacts) => boolean = rememberEach(({ text }) => MENTIONS.test(text));

/** In the model's order; attributes behind their entity. */
export function findRetiringElements(model: LinkedModel): readonly Element[] {
  return model.elements
    .filter((element) => element.blocks.some(({ file }) => mentionsRetirement(file.facts)))
    .flatMap((element) => (element.kind === 'entity' ? withMembers(element) : [element]))
    .filter(isDeprecated);
}
