/** Where the dialects end: the one table of spellings that mean the same keyword. */

import { isAscii } from '../text/ascii.ts';

/** Old and physical spellings of block keywords (language reference, 6.2 item 7, and contradictions C15, C23, C24). */
const BLOCK_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['entity_group', 'domain'],
  ['physical_table', 'table'],
  ['product', 'data_product'],
]);

/** Wrappers that add nothing to what stands in them. */
const TRANSPARENT_BLOCKS: ReadonlySet<string> = new Set(['conceptual_model', 'logical_model', 'physical_model']);

/** First words of a bare path that only say the kind of what follows: `entity.customer`. */
const PATH_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['domain', 'domain'],
  ['entity_group', 'domain'],
  ['entity', 'entity'],
  ['source', 'source'],
  ['data_product', 'data-product'],
  ['product', 'data-product'],
  ['report', 'report'],
  ['metric', 'metric'],
  ['task', 'task'],
  ['table', 'table'],
]);

/** A model has few keywords and says them often, so each is normalised once; bounded, because strangers may invent more. */
const NORMALISED = new Map<string, string>();
const MOST_REMEMBERED = 4096;

/** Lower case, `_` between words: `Belongs-To` and `belongs_to` are one key. */
export function normaliseKey(keyword: string): string {
  const known = NORMALISED.get(keyword);
  if (known !== undefined) return known;
  const key = keyword.toLowerCase().replaceAll('-', '_');
  if (NORMALISED.size < MOST_REMEMBERED) NORMALISED.set(keyword, key);
  return key;
}

export function normaliseBlockKeyword(keyword: string): string {
  const key = normaliseKey(keyword);
  return BLOCK_SYNONYMS.get(key) ?? key;
}

export function isTransparentBlock(keyword: string): boolean {
  return TRANSPARENT_BLOCKS.has(normaliseKey(keyword));
}

/** The kind that the first word of a bare path names, if it names one. */
export function kindOfPathPrefix(word: string): string | undefined {
  return PATH_PREFIXES.get(normaliseKey(word));
}

/** A bare path without the word that only says its kind: `entity.customer` is `customer`. */
export function withoutPathPrefix(path: string): string {
  const dot = path.indexOf('.');
  return dot > 0 && kindOfPathPrefix(path.slice(0, dot)) !== undefined ? path.slice(dot + 1) : path;
}

/**
 * A name without its spelling: `"Sales Operations"`, `SalesOperations` and `sales_operations` fold to one.
 * Only for matching after an exact match has failed.
 */
export function foldName(name: string): string {
  const parts = isAscii(name) ? /([a-z0-9])([A-Z])/g : /([\p{Ll}\p{N}])(\p{Lu})/gu;
  return name
    .replaceAll(parts, '$1_$2')
    .replaceAll(/[\s_-]+/g, '_')
    .toLowerCase();
}
