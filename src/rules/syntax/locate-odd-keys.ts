/** Finds the elements in which the odd keys of a model's files stand. */

import type { LinkedModel } from '../../link/linked-model.ts';
import type { Element } from '../../model/element.ts';
import type { SourceFile } from '../../syntax/facts.ts';
import { rememberEach } from '../../text/remember.ts';
import type { OddKey } from '../survey-file.ts';
import { surveyFiles } from '../survey-files.ts';

export interface LocatedKey extends OddKey {
  readonly file: SourceFile;
  readonly element: Element;
}

/** By file, in written order. Only elements of files with something odd are looked at. */
export const locateOddKeys: (model: LinkedModel) => readonly LocatedKey[] = rememberEach((model) => {
  const odd = Array.from(surveyFiles(model), ([file, { oddKeys }]) => ({ file, oddKeys })).filter(
    ({ oddKeys }) => oddKeys.length > 0,
  );
  if (odd.length === 0) return [];
  const elements = indexElements(model, new Set(odd.map(({ file }) => file)));
  return odd.flatMap(({ file, oddKeys }) =>
    oddKeys.flatMap((key) => {
      const element = elements.get(file)?.get(key.block);
      return element === undefined ? [] : [{ ...key, file, element }];
    }),
  );
});

/** File and row of a block to its element. */
function indexElements(
  model: LinkedModel,
  files: ReadonlySet<SourceFile>,
): ReadonlyMap<SourceFile, ReadonlyMap<number, Element>> {
  const index = new Map(Array.from(files, (file) => [file, new Map<number, Element>()]));
  const add = (element: Element): void => {
    for (const { file, item } of element.blocks) index.get(file)?.set(item.index, element);
  };
  for (const element of model.elements) {
    if (!element.blocks.some(({ file }) => files.has(file))) continue;
    add(element);
    for (const member of element.members) if (member.kind === 'attribute') add(member);
  }
  return index;
}
