/** Leaves out what lies beyond the bounds of a model, and says of each file why: unknown, not gone. */

import { isTooLongEvenIfSound, isTooLongWithMistakes } from '../syntax/count-words.ts';
import type { SourceFile, UnreadFile } from '../syntax/facts.ts';
import { explainPartialReading } from '../syntax/partial-reading.ts';
import { groupDigits } from '../text/group-digits.ts';
import { DEEPEST_ELEMENT } from './arrange-elements.ts';
import { outlineOf, sortByPath } from './file-reading.ts';
import type { Measures } from './outline.ts';

/** Bounds that show only once a file is parsed. */
export interface ModelBounds {
  /** Words and signs of one file that has mistakes: what the time and the memory of recovering from them depend on. */
  readonly fileWords: number;
  /** Blocks of one revision. */
  readonly blockCount: number;
  /** Blocks inside one another. */
  readonly nestingDepth: number;
  /** Characters of a label. */
  readonly nameLength: number;
  /** Characters of a value, such as a formula. */
  readonly valueLength: number;
}

export const DEFAULT_BOUNDS: ModelBounds = {
  fileWords: 3_000_000,
  blockCount: 5_000_000,
  nestingDepth: DEEPEST_ELEMENT,
  nameLength: 1_000,
  valueLength: 1_000_000,
};

export interface BoundedFiles {
  readonly files: readonly SourceFile[];
  /** What was left out, in whole or (too deep, cut) in part. */
  readonly leftOut: readonly UnreadFile[];
}

/** Files count in the order of their paths, so that the same revision is always cut at the same place. */
export function boundFiles(files: readonly SourceFile[], bounds: ModelBounds): BoundedFiles {
  const kept: SourceFile[] = [];
  const leftOut: UnreadFile[] = [];
  let blocks = 0;
  const sorted = sortByPath(files);
  for (let at = 0; at < sorted.length; at++) {
    const file = sorted[at] as SourceFile;
    const { path } = file;
    const measures = outlineOf(file).measures;
    const tooManyWords = explainWords(file, bounds);
    // Not those of a file that another run, under wider bounds, may have read whole.
    if (tooManyWords === undefined) blocks += measures.blocks;
    const refusal =
      tooManyWords ?? (blocks > bounds.blockCount ? explainBlocks(bounds.blockCount) : explainLength(measures, bounds));
    if (refusal === undefined) kept.push(file);
    const reason = refusal ?? explainPart(file, measures, bounds);
    if (reason !== undefined) leftOut.push({ path, reason });
  }
  return { files: kept, leftOut };
}

/** Whoever parsed it, and under which bounds: the same is said of a file whose facts are known from another run. */
function explainWords({ facts }: SourceFile, { fileWords }: ModelBounds): string | undefined {
  if (facts.textLength <= fileWords || !isTooLongWithMistakes(facts.text, fileWords)) return undefined;
  if (isTooLongEvenIfSound(facts.text, fileWords))
    return `holds far more than ${groupDigits(fileWords)} words and signs (limits.file-words)`;
  return facts.isPlain
    ? undefined
    : `holds more than ${groupDigits(fileWords)} words and signs, and mistakes (limits.file-words)`;
}

function explainBlocks(most: number): string {
  return `was left out: with it the model has more than ${groupDigits(most)} blocks (limits.block-count)`;
}

function explainLength({ longestName, longestValue }: Measures, bounds: ModelBounds): string | undefined {
  if (longestName > bounds.nameLength) {
    return `holds a name of ${groupDigits(longestName)} characters, more than ${groupDigits(bounds.nameLength)} (limits.name-length)`;
  }
  if (longestValue <= bounds.valueLength) return undefined;
  return `holds a value of ${groupDigits(longestValue)} characters, more than ${groupDigits(bounds.valueLength)} (limits.value-length)`;
}

function explainPart({ facts }: SourceFile, { depth }: Measures, bounds: ModelBounds): string | undefined {
  const partial = explainPartialReading(facts);
  if (partial !== undefined) return partial;
  if (depth <= bounds.nestingDepth) return undefined;
  return `nests blocks ${groupDigits(depth)} deep, and below ${groupDigits(bounds.nestingDepth)} they are compared as text only (limits.nesting-depth)`;
}
