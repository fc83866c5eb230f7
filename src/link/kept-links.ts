/**
 * What a whole model took to find out, for later runs on the very same files: the places and names of its elements, and what its
 * references found. Written as words and one text; reading makes views and believes no number that would lead astray.
 */

import type { Arrangement } from '../model/arrange-elements.ts';
import type { ElementTable } from '../model/element-table.ts';
import type { Outline } from '../model/outline.ts';
import type { Roster } from '../model/roster.ts';
import type { KeptWords } from '../syntax/facts.ts';
import type { FreshPart } from '../syntax/facts-record.ts';
import { keepText, viewBytes } from '../text/kept-text.ts';
import { areLinksSound } from './check-links.ts';
import type { LinkColumns } from './link-columns.ts';
import type { LinkedModel } from './linked-model.ts';
import {
  findParts,
  HEAD_WORDS,
  Head,
  IS_RAW,
  OTHER_WORDS,
  PART_NAMES,
  type Parts,
  PREFIX_WORDS,
  readOthers,
} from './links-layout.ts';

export interface KeptLinks {
  readonly roster: Roster;
  readonly columns: KeptColumns;
}

/** What is to be said of failures speaks of elements, so only where they are is kept. */
export interface KeptColumns extends Omit<LinkColumns, 'failures'> {
  readonly failing: Int32Array;
}

/** Undefined where names follow from more than places: of twins, of what is named after others, of attributes that hold blocks. */
export function encodeLinks({ model: { table }, columns }: LinkedModel): FreshPart | undefined {
  const { prefixes, attributesIn } = table.arrangement;
  if (!table.hasOwnNames || attributesIn.size > 0) return undefined;
  const texts = [...table.names, ...prefixes.values()];
  const names = keepText(texts.join(''));
  if (names === undefined) return undefined;
  const parts: Parts = {
    ...listElements(table, findEnds(texts)),
    ...listReferences(columns, columns.firstOf[table.size] as number),
  };
  const head = writeHead(parts, names.bytes.length);
  return {
    table: [viewBytes(head), ...PART_NAMES.map((name) => viewBytes(parts[name])), names.bytes],
    text: names.text,
  };
}

type ElementPart = 'fileOf' | 'localOf' | 'parentOf' | 'childrenFrom' | 'kinds' | 'nameEnds' | 'others' | 'prefixes';

/** `ends` are those of all names, and behind them of all prefixes. */
function listElements({ arrangement, isRaw, size }: ElementTable, ends: Int32Array): Pick<Parts, ElementPart> {
  const { fileOf, localOf, parentOf, childrenFrom, kindOf, others, prefixes } = arrangement;
  const spots = Array.from(others).flatMap(([place, all]) => all.flatMap(({ file, local }) => [place, file, local]));
  return {
    fileOf: fileOf.subarray(0, size),
    localOf: localOf.subarray(0, size),
    parentOf: parentOf.subarray(0, size),
    childrenFrom: childrenFrom.subarray(0, size + 1),
    kinds: Int32Array.from(isRaw, (raw, place) => (kindOf[place] as number) | (raw === 1 ? IS_RAW : 0)),
    nameEnds: ends.subarray(0, size),
    others: Int32Array.from(spots),
    prefixes: Int32Array.from(Array.from(prefixes.keys()).flatMap((place, at) => [place, ends[size + at] as number])),
  };
}

function listReferences(columns: LinkColumns, count: number): Omit<Parts, ElementPart> {
  return {
    firstReference: columns.firstOf,
    holderOf: columns.holderOf.subarray(0, count),
    referenceFile: columns.fileOf.subarray(0, count),
    referenceLocal: columns.localOf.subarray(0, count),
    targets: columns.targets.subarray(0, count),
    loose: Int32Array.from(columns.loose),
    failing: Int32Array.from(columns.failures.keys()),
  };
}

function writeHead(parts: Parts, nameBytes: number): Int32Array {
  const head = new Int32Array(HEAD_WORDS);
  head[Head.size] = parts.kinds.length;
  head[Head.references] = parts.targets.length;
  head[Head.others] = parts.others.length / OTHER_WORDS;
  head[Head.prefixes] = parts.prefixes.length / PREFIX_WORDS;
  head[Head.loose] = parts.loose.length;
  head[Head.failing] = parts.failing.length;
  head[Head.nameBytes] = nameBytes;
  return head;
}

function findEnds(texts: readonly string[]): Int32Array {
  let end = 0;
  return Int32Array.from(texts, (text) => {
    end += text.length;
    return end;
  });
}

/** Undefined where these are not the links of such files. */
export function decodeLinks(kept: KeptWords, outlines: readonly Outline[]): KeptLinks | undefined {
  const found = findParts(kept);
  if (found === undefined || !areLinksSound(found, outlines)) return undefined;
  const { parts, text } = found;
  const { size } = found.counts;
  const kindOf = Uint8Array.from(parts.kinds);
  const { fileOf, localOf, parentOf, childrenFrom } = parts;
  const arrangement: Arrangement = {
    ...{ size, fileOf, localOf, parentOf, childrenFrom, kindOf },
    others: readOthers(parts.others),
    prefixes: readPrefixes(parts, text),
    attributesIn: new Map(),
    insideAttributes: new Map(),
  };
  return {
    roster: { arrangement, names: readNames(parts, text), isRaw: Uint8Array.from(parts.kinds, (kind) => kind >>> 8) },
    columns: {
      ...{ firstOf: parts.firstReference, holderOf: parts.holderOf, targets: parts.targets, failing: parts.failing },
      ...{ fileOf: parts.referenceFile, localOf: parts.referenceLocal, loose: new Set(parts.loose) },
    },
  };
}

function readNames({ nameEnds }: Parts, text: string): readonly string[] {
  let from = 0;
  return Array.from(nameEnds, (end) => {
    const name = text.slice(from, end);
    from = end;
    return name;
  });
}

/** Behind the names. */
function readPrefixes({ nameEnds, prefixes }: Parts, text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let from = nameEnds.at(-1) ?? 0;
  for (let at = 0; at < prefixes.length; at += PREFIX_WORDS) {
    const end = prefixes[at + 1] as number;
    found.set(prefixes[at] as number, text.slice(from, end));
    from = end;
  }
  return found;
}
