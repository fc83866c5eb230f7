/** Finds the elements in which the odd keys of a model's files stand. */

import type { Element } from '../../model/element.ts';
import type { SourceFile } from '../../syntax/facts.ts';
import type { ModelState } from '../rule.ts';
import { findOddKeys, type OddKey } from './find-odd-keys.ts';

export interface LocatedKey extends OddKey {
  readonly file: SourceFile;
  readonly element: Element;
}

/** By file, in written order. Only elements of files with something odd are looked at. */
export function locateOddKeys(state: ModelState, problem: OddKey['problem']['type']): readonly LocatedKey[] {
  const { files, foreignFiles, binaryFiles } = state.model.model;
  const unjudged = new Set([...foreignFiles, ...binaryFiles]);
  const odd = files
    .filter((file) => !unjudged.has(file))
    .map((file) => ({ file, keys: findOddKeys(file.facts).filter((key) => key.problem.type === problem) }))
    .filter(({ keys }) => keys.length > 0);
  if (odd.length === 0) return [];
  const elements = indexElements(state, new Set(odd.map(({ file }) => file)));
  return odd.flatMap(({ file, keys }) =>
    keys.flatMap((key) => {
      const element = elements.get(file)?.get(key.block.index);
      return element === undefined ? [] : [{ ...key, file, element }];
    }),
  );
}

/** File and row of a block to its element. */
function indexElements(
  { model }: ModelState,
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
