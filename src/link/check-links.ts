/** Whether links that were kept can be read without going astray: every number means something in the files that they are for. */

import { NO_PLACE, UNKNOWN_KIND } from '../model/arrange-elements.ts';
import type { KindSchema } from '../model/kind.ts';
import { KINDS } from '../model/kind-list.ts';
import type { Outline } from '../model/outline.ts';
import { PLAIN_TEXT, UNRESOLVED } from './link-columns.ts';
import { type FoundParts, KIND_MASK, OTHER_WORDS, type Parts, PREFIX_WORDS } from './links-layout.ts';

export function areLinksSound({ parts, text, counts }: FoundParts, outlines: readonly Outline[]): boolean {
  return (
    areElementsSound(parts, outlines) &&
    areOthersSound(parts, outlines) &&
    areReferencesSound(parts, outlines) &&
    areTextsSound(parts, text) &&
    areBelow(parts.loose, counts.references) &&
    areAllFailing(parts)
  );
}

/** Each stands in a file, as what it is there, behind what it stands in. */
function areElementsSound(
  { fileOf, localOf, parentOf, childrenFrom, kinds }: Parts,
  outlines: readonly Outline[],
): boolean {
  const size = fileOf.length;
  for (let place = 0; place < size; place++) {
    const local = localOf[place] as number;
    const outline = outlines[fileOf[place] as number];
    const kind = (kinds[place] as number) & KIND_MASK;
    const parent = parentOf[place] as number;
    if (outline === undefined || local < 0 || local >= outline.size) return false;
    if (kind !== outline.kindOf(local) && kind !== UNKNOWN_KIND) return false;
    if (parent >= place || parent < NO_PLACE) return false;
    if ((childrenFrom[place] as number) > (childrenFrom[place + 1] as number)) return false;
  }
  return (childrenFrom[0] as number) >= 0 && (childrenFrom[size] as number) <= size;
}

function areOthersSound({ others, fileOf }: Parts, outlines: readonly Outline[]): boolean {
  for (let at = 0; at < others.length; at += OTHER_WORDS) {
    const [place, file, local] = others.subarray(at, at + OTHER_WORDS) as unknown as readonly [number, number, number];
    const outline = outlines[file];
    if (place < 0 || place >= fileOf.length || outline === undefined || local < 0 || local >= outline.size)
      return false;
  }
  return true;
}

/** Each element holds those behind the ones of the element before. */
function areReferencesSound(parts: Parts, outlines: readonly Outline[]): boolean {
  const { firstReference, kinds, targets } = parts;
  if (firstReference[0] !== 0 || firstReference[kinds.length] !== targets.length) return false;
  for (let place = 0; place < kinds.length; place++) {
    const end = firstReference[place + 1] as number;
    for (let reference = firstReference[place] as number; reference < end; reference++)
      if (!isReferenceSound(reference, place, parts, outlines)) return false;
  }
  return true;
}

/** It is of a relation of its holder, and finds an element or nothing. */
function isReferenceSound(reference: number, place: number, parts: Parts, outlines: readonly Outline[]): boolean {
  const outline = outlines[parts.referenceFile[reference] as number];
  const local = parts.referenceLocal[reference] as number;
  const target = parts.targets[reference] as number;
  const { relations } = KINDS[(parts.kinds[place] as number) & KIND_MASK] as KindSchema;
  if (outline === undefined || local < 0 || local >= outline.referenceCount) return false;
  if (outline.relationOf(local) >= relations.length || parts.holderOf[reference] !== place) return false;
  return target >= PLAIN_TEXT && target < parts.kinds.length;
}

/** Names stand behind each other, and behind them the prefixes up to the end of the text. */
function areTextsSound({ nameEnds, prefixes, fileOf }: Parts, text: string): boolean {
  let from = 0;
  for (const end of nameEnds) {
    if (end < from) return false;
    from = end;
  }
  for (let at = 0; at < prefixes.length; at += PREFIX_WORDS) {
    const place = prefixes[at] as number;
    const end = prefixes[at + 1] as number;
    if (place < 0 || place >= fileOf.length || end < from) return false;
    from = end;
  }
  return from === text.length;
}

/** Those that found nothing, in order. */
function areAllFailing({ targets, failing }: Parts): boolean {
  let next = 0;
  for (let reference = 0; reference < targets.length; reference++)
    if (targets[reference] === UNRESOLVED && failing[next++] !== reference) return false;
  return next === failing.length;
}

function areBelow(numbers: Int32Array, limit: number): boolean {
  return numbers.every((number) => number >= 0 && number < limit);
}
