/**
 * Tells by places which elements are written with the very same characters on both sides. An edit leaves the beginning and the end of
 * its file as they are, so most of a file that was edited is known without a look at its elements.
 */

import type { Spot } from '../model/arrange-elements.ts';
import type { ElementTable } from '../model/element-table.ts';
import { type FileFacts, ITEM_STRIDE, ItemColumn, type SourceFile } from '../syntax/facts.ts';
import type { Pair } from '../text/pair.ts';

/** Asked of one pair after the other: where it is false, nobody has compared the two. */
export function createTextTest({ before, after }: Pair<ElementTable>): (place: number, other: number) => boolean {
  const sharedEnds = new Map<SourceFile, SharedEnds>();
  const isAlike = (spot: Spot, otherSpot: Spot) => {
    const [file, other] = [before.files[spot.file] as SourceFile, after.files[otherSpot.file] as SourceFile];
    if (file === other) return spot.local === otherSpot.local;
    if (file.path !== other.path) return false;
    const ends = sharedEnds.get(file) ?? findSharedEnds(file.facts, other.facts);
    sharedEnds.set(file, ends);
    const row = before.outlineAt(spot.file).rowOf(spot.local);
    return isInside(
      ends,
      spanOf(file.facts, row),
      spanOf(other.facts, after.outlineAt(otherSpot.file).rowOf(otherSpot.local)),
    );
  };
  return (place, other) => {
    const [spot, ...more] = before.spotsOf(place);
    const [otherSpot, ...others] = after.spotsOf(other);
    return (
      isAlike(spot as Spot, otherSpot as Spot) &&
      more.length === others.length &&
      more.every((each, at) => isAlike(each, others[at] as Spot))
    );
  };
}

/** How many characters two texts have in common at the start, and behind those at the end. */
interface SharedEnds {
  readonly start: number;
  readonly end: number;
  readonly lengths: readonly [number, number];
}

/** Compared at once: a piece of a text costs as much as some of its characters. */
const PIECE = 256;

function findSharedEnds({ text }: FileFacts, { text: other }: FileFacts): SharedEnds {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start + PIECE <= shorter && other.startsWith(text.slice(start, start + PIECE), start)) start += PIECE;
  while (start < shorter && text.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  const fromEnd = (length: number) => text.slice(text.length - end - length, text.length - end);
  while (start + end + PIECE <= shorter && other.startsWith(fromEnd(PIECE), other.length - end - PIECE)) end += PIECE;
  while (start + end < shorter && other.startsWith(fromEnd(1), other.length - end - 1)) end++;
  return { start, end, lengths: [text.length, other.length] };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf({ items }: FileFacts, row: number): Span {
  const at = row * ITEM_STRIDE;
  return { from: items[at + ItemColumn.keyStart] as number, to: items[at + ItemColumn.end] as number };
}

function isInside({ start, end, lengths: [length, otherLength] }: SharedEnds, span: Span, other: Span): boolean {
  if (span.from === other.from) return span.to === other.to && span.to <= start;
  const left = length - span.from;
  return left <= end && left === otherLength - other.from && length - span.to === otherLength - other.to;
}
