/** Finds the attributes of entities that define one twice. Only entities of files that hold such are decoded. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import { surveyFiles } from '../survey-files.ts';

/** Their attributes, each twin under its own name. */
export function findTwinAttributes(model: LinkedModel): readonly Element[] {
  const surveys = Array.from(surveyFiles(model)).filter(([, { withTwins }]) => withTwins.length > 0);
  if (surveys.length === 0) return [];
  const rows = new Map(surveys.map(([file, { withTwins }]) => [file, new Set(withTwins)]));
  return model.elements
    .filter(({ kind, blocks }) => kind === 'entity' && blocks.some(({ file, item }) => rows.get(file)?.has(item.index)))
    .flatMap((element) => element.members.filter((member) => member.kind === 'attribute'));
}
