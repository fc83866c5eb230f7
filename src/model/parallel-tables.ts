/**
 * Two models whose files declare the same elements in the same order, whatever those say: most changes are of this sort. Places and
 * names of the first are then those of the second, and only what its edited files refer to has to be looked up.
 */

import type { SourceFile } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';
import { type Arrangement, ATTRIBUTE_KIND, DEEPEST_ELEMENT, type Spot, UNKNOWN_KIND } from './arrange-elements.ts';
import { outlineOf } from './file-reading.ts';
import type { Outline } from './outline.ts';

/** Whether these files declare, one by one, what others do. */
export function declareTheSame(files: readonly SourceFile[], others: readonly SourceFile[]): boolean {
  if (files.length !== others.length) return false;
  for (let at = 0; at < files.length; at++) {
    const [file, other] = [files[at] as SourceFile, others[at] as SourceFile];
    if (file !== other && !isOutlinedAlike(outlineOf(file), outlineOf(other))) return false;
  }
  return true;
}

/** As far as places and names depend on it. */
function isOutlinedAlike(outline: Outline, other: Outline): boolean {
  if (outline.size !== other.size) return false;
  // What stands so deep is of no known kind, whatever its file says.
  const isDeep = outline.measures.depth >= DEEPEST_ELEMENT;
  for (let element = 0; element < outline.size; element++) {
    const kind = outline.kindOf(element);
    const label = outline.labelOf(element);
    const isAlike =
      kind === other.kindOf(element) &&
      label === other.labelOf(element) &&
      outline.nextOf(element) === other.nextOf(element) &&
      outline.flatDomainOf(element) === other.flatDomainOf(element);
    // Attributes are numbered among those that are not outlined, and what has neither kind nor label is named after its keyword.
    if (!isAlike || kind === ATTRIBUTE_KIND || (label === '' && (isDeep || kind === UNKNOWN_KIND))) return false;
  }
  return true;
}

/** By place in two parallel tables: 1 where the references of an element may say something else, or be others in their files. */
export function findReworded({ before, after }: Pair<OutlinedFiles>): Uint8Array {
  const reworded = findEditedPlaces({ before, after });
  const saysTheSame = ({ file, local }: Spot) => referToTheSame(before.outlineAt(file), after.outlineAt(file), local);
  reworded.forEach((isEdited, place) => {
    if (isEdited === 1 && before.spotsOf(place).every(saysTheSame)) reworded[place] = 0;
  });
  return reworded;
}

function referToTheSame(outline: Outline, other: Outline, element: number): boolean {
  const first = outline.firstReferenceOf(element);
  const end = outline.endOfReferencesOf(element);
  if (first !== other.firstReferenceOf(element) || end !== other.endOfReferencesOf(element)) return false;
  for (let reference = first; reference < end; reference++) {
    const isSame =
      outline.relationOf(reference) === other.relationOf(reference) &&
      outline.isPath(reference) === other.isPath(reference) &&
      outline.textOf(reference) === other.textOf(reference);
    if (!isSame) return false;
  }
  return true;
}

interface ArrangedFiles {
  readonly files: readonly SourceFile[];
  readonly arrangement: Arrangement;
}

interface OutlinedFiles extends ArrangedFiles {
  outlineAt(file: number): Outline;
  spotsOf(place: number): readonly Spot[];
}

/** By place in two parallel tables: 1 where a file that declares the element is not the same in both. */
export function findEditedPlaces({ before, after }: Pair<ArrangedFiles>): Uint8Array {
  const { size, fileOf, others } = before.arrangement;
  const edited = Uint8Array.from(before.files, (file, at) => (file === after.files[at] ? 0 : 1));
  const places = new Uint8Array(size);
  for (let place = 0; place < size; place++) places[place] = edited[fileOf[place] as number] as number;
  const isEdited = ({ file }: Spot) => edited[file] === 1;
  for (const [place, spots] of others) if (spots.some(isEdited)) places[place] = 1;
  return places;
}
