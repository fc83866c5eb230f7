/** Whether links that were kept can be read without going astray: every number means something in the files that they are for. */

import { NO_PLACE, UNKNOWN_KIND } from '../model/arrange-elements.ts';
import { KINDS } from '../model/kind-list.ts';
import type { Outline } from '../model/outline.ts';
import { PLAIN_TEXT, UNRESOLVED } from './link-columns.ts';
import { type FoundParts, KIND_MASK, OTHER_WORDS, type Parts, PREFIX_WORDS, readOthers } from './links-layout.ts';

export function areLinksSound({ parts, text }: FoundParts, outlines: readonly Outline[]): boolean {
  return (
    areElementsSound(parts, outlines) &&
    areOthersSound(parts, outlines) &&
    areReferencesSound(parts, outlines) &&
    areTextsSound(parts, text) &&
    areTargetsSound(parts) &&
    areAllFound(parts.loose, parts) &&
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

/** They are of the kind of the first. */
function areOthersSound({ others, kinds }: Parts, outlines: readonly Outline[]): boolean {
  for (let at = 0; at < others.length; at += OTHER_WORDS) {
    const [place, file, local] = others.subarray(at, at + OTHER_WORDS) as unknown as readonly [number, number, number];
    const outline = outlines[file];
    if (place < 0 || place >= kinds.length || outline === undefined || local < 0 || local >= outline.size) return false;
    if (((kinds[place] as number) & KIND_MASK) !== outline.kindOf(local)) return false;
  }
  return true;
}

/** Each element holds those that its files say, behind the ones of the element before. */
function areReferencesSound(parts: Parts, outlines: readonly Outline[]): boolean {
  const { firstReference, holderOf, referenceFile, referenceLocal, kinds, targets, fileOf, localOf } = parts;
  const others = readOthers(parts.others);
  let next = 0;
  const isHolding = (place: number, file: number, local: number): boolean => {
    const outline = outlines[file] as Outline;
    const end = outline.endOfReferencesOf(local);
    for (let reference = outline.firstReferenceOf(local); reference < end; reference++, next++)
      if (holderOf[next] !== place || referenceFile[next] !== file || referenceLocal[next] !== reference) return false;
    return true;
  };
  for (let place = 0; place < kinds.length; place++) {
    if (firstReference[place] !== next) return false;
    if (!CAN_REFER[(kinds[place] as number) & KIND_MASK]) continue;
    if (!isHolding(place, fileOf[place] as number, localOf[place] as number)) return false;
    const more = others.get(place);
    if (more?.every(({ file, local }) => isHolding(place, file, local)) === false) return false;
  }
  return firstReference[kinds.length] === next && next === targets.length;
}

/** By place in `KINDS`. */
const CAN_REFER = KINDS.map(({ relations }) => relations.length > 0);

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

/** Each is an element, or says why there is none. */
function areTargetsSound({ targets, kinds }: Parts): boolean {
  return targets.every((target) => target >= PLAIN_TEXT && target < kinds.length);
}

function areAllFound(references: Int32Array, { targets }: Parts): boolean {
  return references.every((reference) => (targets[reference] ?? UNRESOLVED) >= 0);
}
