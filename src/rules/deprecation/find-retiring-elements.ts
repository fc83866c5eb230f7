/** Finds the elements that say that they go. Most files never do, so their elements are not decoded for it. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { rememberEach } from '../../text/remember.ts';
import { withMembers } from '../find-elements.ts';
import { surveyFiles } from '../survey-files.ts';
import { isDeprecated } from './lifecycle.ts';

/** In the model's order; attributes behind their entity. */
export const findRetiringElements: (model: LinkedModel) => readonly Element[] = rememberEach((model) => {
  const surveys = surveyFiles(model);
  if (!Array.from(surveys.values()).some(({ mentionsRetirement }) => mentionsRetirement)) return [];
  return model.elements
    .filter((element) => element.blocks.some(({ file }) => surveys.get(file)?.mentionsRetirement === true))
    .flatMap((element) => (element.kind === 'entity' ? withMembers(element) : [element]))
    .filter(isDeprecated);
});
