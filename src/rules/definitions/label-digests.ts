/** Tells the attributes of an entity apart by numbers: nearly no entity has twins, so no label is cut out to find out. */

import { normaliseKey } from '../../model/synonyms.ts';
import { type FileFacts, ItemColumn, ItemType, ValueType } from '../../syntax/facts.ts';
import { Item } from '../../syntax/item.ts';

/** So many labels are compared each with all before it. */
const MOST = 32;
/** How many signs are looked at of a label's end, where names differ most. */
const END = 6;
const QUOTE = 0x22;

/** Digests of the labels of one entity; used again for the next. */
export class LabelDigests {
  readonly #digests: number[] = [];
  #count = 0;
  #isInDoubt = false;

  clear(): void {
    this.#count = 0;
    this.#isInDoubt = false;
  }

  /** Whether with the label of the attribute at `at`, and not before, there may be twins. */
  raisesDoubt(facts: FileFacts, at: number): boolean {
    if (this.#isInDoubt) return false;
    const digest = digestLabel(facts, at);
    this.#isInDoubt = digest === undefined || this.#count === MOST || this.#lists(digest);
    if (digest !== undefined) this.#digests[this.#count++] = digest;
    return this.#isInDoubt;
  }

  #lists(digest: number): boolean {
    for (let index = 0; index < this.#count; index++) if (this.#digests[index] === digest) return true;
    return false;
  }
}

/** Equal for equal labels; undefined for a spelling whose quotes are not told from the label. */
function digestLabel({ items, text }: FileFacts, at: number): number | undefined {
  const type = (items[at + ItemColumn.types] as number) >>> 8;
  let start = items[at + ItemColumn.valueStart] as number;
  let end = items[at + ItemColumn.valueEnd] as number;
  if (
    type === ValueType.string &&
    end - start > 1 &&
    text.charCodeAt(start) === QUOTE &&
    text.charCodeAt(end - 1) === QUOTE
  ) {
    start++;
    end--;
  } else if (type !== ValueType.path) return undefined;
  let digest = end - start;
  for (let offset = Math.max(start, end - END); offset < end; offset++) {
    digest = (Math.imul(digest, 31) + text.charCodeAt(offset)) & 0x3fffffff;
  }
  return digest;
}

/** Whether two attributes of the entity in this row have one label. */
export function holdsTwins(facts: FileFacts, row: number): boolean {
  const labels = new Set<string>();
  for (const item of new Item(facts, row).members) {
    if (item.type !== ItemType.block || normaliseKey(item.keyword) !== 'attribute') continue;
    const label = item.rawValue;
    if (labels.has(label)) return true;
    labels.add(label);
  }
  return false;
}
