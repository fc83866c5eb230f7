/** Reads the bytes of one file: pure, never throws, ends in time for any bytes. */

import { isTooLongEvenIfSound, isTooLongWithMistakes } from './count-words.ts';
import { decodeText } from './decode-text.ts';
import { type ContentHash, type FileFacts, ITEM_STRIDE, ItemColumn, type SyntaxFact } from './facts.ts';
import { findBareLists } from './find-bare-lists.ts';
import { findBareText } from './find-bare-text.ts';
import { separateLoneKeywords } from './find-lone-keywords.ts';
import { MISTAKE_STRIDE } from './mistake-list.ts';
import { NodeRole } from './node-role.ts';
import type { MmlParser } from './parser.ts';
import { BEGINNING_ONLY, OUT_OF_MEMORY, TOO_MANY_WORDS } from './partial-reading.ts';
import { findRepair, type Repair } from './repair.ts';
import { listErrors } from './syntax-errors.ts';
import { applyEdits, mapOffsets, type OffsetMap } from './text-edit.ts';
import { trimBrokenValues } from './trim-values.ts';
import { isPlain, type WalkedTree } from './walked-tree.ts';

type ReadFacts = Pick<FileFacts, 'items' | 'errors' | 'isPlain'>;

/** What the file says, and every mistake of spelling in it. With more words and signs it is read only if it has no mistake. */
export function parse(bytes: Uint8Array, hash: ContentHash, parser: MmlParser, mostWords = UNBOUNDED): FileFacts {
  const { content, text } = decodeText(bytes);
  const facts = content === 'binary' ? NO_FACTS : readFacts(text, parser, mostWords);
  return { hash, text, content, ...facts, textLength: text.length, rowCount: facts.items.length / ITEM_STRIDE };
}

const UNBOUNDED = Number.POSITIVE_INFINITY;
/** Characters: what is shorter is read in a second whatever it holds. */
const LARGE_TEXT = 1 << 20;
const PROBE_LENGTH = 1 << 16;
/** MML with a mistake in every block has one guess in some hundred characters, XML one in four. */
const FOREIGN_LENGTH_PER_GUESS = 20;

const NO_FACTS: ReadFacts = { items: new Uint32Array(0), errors: [], isPlain: false };

function readFacts(written: string, parser: MmlParser, mostWords: number): ReadFacts {
  const text = leaveOutForeign(written, parser);
  const isVeryLarge = isTooLongWithMistakes(text, mostWords);
  if (isVeryLarge && isTooLongEvenIfSound(text, mostWords)) return refuseLargeText(text);
  const walked = parser.read(text, isVeryLarge ? 'first mistake' : 'the end');
  if (isVeryLarge && !(walked && isPlain(walked))) return refuseLargeText(text);
  if (walked === undefined) return { ...NO_FACTS, errors: [mentionFile(text, OUT_OF_MEMORY)] };
  const facts = readRepaired(text, walked, parser) ?? { ...finish(text, walked, []), isPlain: isPlain(walked) };
  return text === written
    ? facts
    : { ...facts, isPlain: false, errors: [mentionFile(text, BEGINNING_ONLY), ...facts.errors] };
}

function refuseLargeText(text: string): ReadFacts {
  return { ...NO_FACTS, errors: [mentionFile(text, TOO_MANY_WORDS)] };
}

/**
 * Of a large file that is something else (MathML, a log) only the beginning: recovering from a mistake in every word takes
 * ten times as long as reading MML, and nothing would come of it.
 */
function leaveOutForeign(text: string, parser: MmlParser): string {
  if (text.length <= LARGE_TEXT) return text;
  const beginning = text.slice(0, PROBE_LENGTH);
  const weight = parser.read(beginning)?.errorWeight ?? 0;
  return weight > PROBE_LENGTH / FOREIGN_LENGTH_PER_GUESS ? beginning : text;
}

/** A better reading of the text with small edits, where there is one. */
function readRepaired(text: string, first: WalkedTree, parser: MmlParser): ReadFacts | undefined {
  const weight = weigh(text, first);
  const keywords = separateLoneKeywords(text, first.items);
  const repair = weight > 0 ? findRepair(text) : undefined;
  if (repair !== undefined && repair.edits.length > 0) {
    const edits = [...repair.edits, ...keywords].sort((left, right) => left.at - right.at);
    const facts = readEdited(text, { edits, facts: repair.facts }, { parser, below: weight });
    if (facts !== undefined) return facts;
  }
  return keywords.length > 0
    ? readEdited(text, { edits: keywords, facts: [] }, { parser, below: weight + 1 })
    : undefined;
}

/** The facts of the edited text at their places in the original, where the parser has less to guess than `below`. */
function readEdited(
  text: string,
  { edits, facts }: Repair,
  { parser, below }: { parser: MmlParser; below: number },
): ReadFacts | undefined {
  const edited = applyEdits(text, edits);
  const walked = parser.read(edited);
  if (walked === undefined || weigh(edited, walked) >= below) return undefined;
  return finish(text, mapToOriginal(walked, mapOffsets(edits)), facts);
}

function finish(text: string, walked: WalkedTree, repairs: readonly SyntaxFact[]): ReadFacts {
  const items = trimBrokenValues(text, walked);
  const lists = findBareLists(text, items, walked.mistakes);
  const ofLists = new Set(lists.map(({ start }) => start));
  const texts = findBareText(text, items).filter(({ start }) => !ofLists.has(start));
  const errors = listErrors(text, walked, { repairs, unquoted: [...lists, ...texts] });
  return { items, errors, isPlain: false };
}

/** A comment without an end is no error to the parser, but it hides all that follows. */
function weigh(text: string, walked: WalkedTree): number {
  let weight = walked.errorWeight;
  for (let at = 0; at < walked.mistakes.length; at += MISTAKE_STRIDE) {
    if (walked.mistakes[at] === NodeRole.unclosedComment) weight += text.length - (walked.mistakes[at + 1] ?? 0);
  }
  return weight;
}

function mapToOriginal(walked: WalkedTree, offsets: OffsetMap): WalkedTree {
  return { ...walked, items: mapItems(walked.items, offsets), mistakes: mapMistakes(walked.mistakes, offsets) };
}

function mapItems(items: Uint32Array, offsets: OffsetMap): Uint32Array {
  const mapped = items.slice();
  for (let at = 0; at < mapped.length; at += ITEM_STRIDE) {
    const hasValue = items[at + ItemColumn.valueStart] !== items[at + ItemColumn.valueEnd];
    mapAt(mapped, at + ItemColumn.keyStart, offsets.start);
    mapAt(mapped, at + ItemColumn.keyEnd, offsets.end);
    mapAt(mapped, at + ItemColumn.valueStart, hasValue ? offsets.start : offsets.end);
    mapAt(mapped, at + ItemColumn.valueEnd, offsets.end);
    mapAt(mapped, at + ItemColumn.end, offsets.end);
  }
  return mapped;
}

function mapMistakes(mistakes: Uint32Array, offsets: OffsetMap): Uint32Array {
  const mapped = mistakes.slice();
  for (let at = 0; at < mapped.length; at += MISTAKE_STRIDE) {
    mapAt(mapped, at + 1, offsets.start);
    mapAt(mapped, at + 2, offsets.end);
    if ((mapped[at + 2] ?? 0) < (mapped[at + 1] ?? 0)) mapped[at + 2] = mapped[at + 1] ?? 0;
  }
  return mapped;
}

function mapAt(values: Uint32Array, index: number, map: (offset: number) => number): void {
  values[index] = map(values[index] ?? 0);
}

/** About the file as a whole, told at its first line. */
function mentionFile(text: string, message: string): SyntaxFact {
  const end = text.search(/[\r\n]|$/);
  return { rule: 'syntax-error', message, start: 0, end };
}
