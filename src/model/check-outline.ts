/** Whether an outline that was not made by this process can be read without going astray. */

import type { KeptWords } from '../syntax/facts.ts';
import type { KindSchema } from './kind.ts';
import { KINDS } from './kind-list.ts';
import {
  ELEMENT_WORDS,
  ElementColumn,
  EVERY_HOLDING,
  Holding,
  IS_PATH,
  KIND_MASK,
  NOTE_WORDS,
  NoteColumn,
  OUTLINE_HEAD_WORDS,
  OutlineFlag,
  OutlineHead,
  REFERENCE_WORDS,
  ReferenceColumn,
} from './outline.ts';

/** Elements inside end inside, all rows are rows of the file, all texts are parts of the text, and every kind has its relations. */
export function isOutlineSound(outline: KeptWords, rowCount: number): boolean {
  const parts = findParts(outline);
  if (parts === undefined || !areNested(parts) || !areElementsSound(parts, rowCount)) return false;
  const { flatDomains, owners, end } = parts;
  return (
    areNotesSound(parts, { from: flatDomains, to: owners, holding: Holding.domain }) &&
    areNotesSound(parts, { from: owners, to: end, holding: Holding.plainOwner }) &&
    areTextsSound(parts, rowCount)
  );
}

/** Where in the words the parts of an outline start. */
interface Parts {
  readonly words: Uint32Array;
  readonly elements: number;
  readonly references: number;
  readonly flatDomains: number;
  readonly owners: number;
  readonly end: number;
  readonly textLength: number;
}

function findParts({ words, start, end, text }: KeptWords): Parts | undefined {
  if (start + OUTLINE_HEAD_WORDS > end || end > words.length) return undefined;
  const elements = start + OUTLINE_HEAD_WORDS;
  const references = elements + (words[start + OutlineHead.elements] as number) * ELEMENT_WORDS;
  const flatDomains = references + (words[start + OutlineHead.references] as number) * REFERENCE_WORDS;
  const owners = flatDomains + (words[start + OutlineHead.flatDomains] as number) * NOTE_WORDS;
  const behind = owners + (words[start + OutlineHead.owners] as number) * NOTE_WORDS;
  if (behind !== end || (words[start + OutlineHead.flags] as number) > OutlineFlag.isForeign) return undefined;
  return { words, elements, references, flatDomains, owners, end, textLength: text.length };
}

function areNested({ words, elements, references }: Parts): boolean {
  const size = (references - elements) / ELEMENT_WORDS;
  /** Where the elements around the one that is open end. */
  const outerEnds: number[] = [];
  let openEnd = size;
  for (let element = 0, at = elements; element < size; element++, at += ELEMENT_WORDS) {
    while (element >= openEnd) openEnd = outerEnds.pop() as number;
    const next = words[at + ElementColumn.next] as number;
    if (next <= element || next > openEnd) return false;
    if (next === element + 1) continue;
    outerEnds.push(openEnd);
    openEnd = next;
  }
  return true;
}

/** Each has a row behind that of the element before, a kind, and as its references those behind the ones of that element. */
function areElementsSound({ words, elements, references, flatDomains }: Parts, rowCount: number): boolean {
  let first = 0;
  let rowBefore = -1;
  for (let at = elements; at < references; at += ELEMENT_WORDS) {
    const kind = words[at + ElementColumn.kind] as number;
    const schema = KINDS[kind & KIND_MASK];
    const end = words[at + ElementColumn.references] as number;
    if (schema === undefined || kind > (KIND_MASK | EVERY_HOLDING)) return false;
    const row = words[at + ElementColumn.row] as number;
    if (row <= rowBefore || row >= rowCount) return false;
    rowBefore = row;
    if (end < first || references + end * REFERENCE_WORDS > flatDomains) return false;
    for (let reference = first; reference < end; reference++)
      if (!isRelation(schema, words[references + reference * REFERENCE_WORDS + ReferenceColumn.relation] as number))
        return false;
    first = end;
  }
  return references + first * REFERENCE_WORDS === flatDomains;
}

function isRelation({ relations }: KindSchema, relation: number): boolean {
  return (relation & KIND_MASK) < relations.length && relation <= (KIND_MASK | IS_PATH);
}

interface Notes {
  readonly from: number;
  readonly to: number;
  readonly holding: number;
}

/** One for each element that is said to have one, in their order. */
function areNotesSound({ words, elements, references }: Parts, { from, to, holding }: Notes): boolean {
  let note = from;
  for (let at = elements, element = 0; at < references; at += ELEMENT_WORDS, element++) {
    if (((words[at + ElementColumn.kind] as number) & holding) === 0) continue;
    if (note === to || words[note + NoteColumn.element] !== element) return false;
    note += NOTE_WORDS;
  }
  return note === to;
}

/** They stand behind each other up to the end of the text. */
function areTextsSound(
  { words, elements, references, flatDomains, end, textLength }: Parts,
  rowCount: number,
): boolean {
  let from = 0;
  for (let at = elements + ElementColumn.labelEnd; at < references; at += ELEMENT_WORDS) {
    const to = words[at] as number;
    if (to < from) return false;
    from = to;
  }
  for (let at = references; at < flatDomains; at += REFERENCE_WORDS) {
    const to = words[at + ReferenceColumn.textEnd] as number;
    if (to < from || (words[at + ReferenceColumn.row] as number) >= rowCount) return false;
    from = to;
  }
  for (let at = flatDomains + NoteColumn.textEnd; at < end; at += NOTE_WORDS) {
    const to = words[at] as number;
    if (to < from) return false;
    from = to;
  }
  return from === textLength;
}
