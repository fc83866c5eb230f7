/** Tells the attributes of an entity apart by numbers: nearly no entity has twins, so no label is cut out to find out. */

import { normaliseKey } from '../../model/synonyms.ts';
import { type FileFacts, ItemColumn, ItemType, ValueType } from '../../syntax/facts.ts';
import { Item } from '../../syntax/item.ts';

/** So many labels are compared each with all before it. */
const MOST = 32;

/** Digests of the labels of one entity; used again for the next. */
export class LabelDigests {
  readonly #digests: number[] = [];
  #count = 0;
  /** How all labels so far are written: in one spelling equal labels are equal texts. */
  #type: number = ValueType.string;
  #isInDoubt = false;

  clear(): void {
    this.#count = 0;
    this.#isInDoubt = false;
  }

  /** Whether with the label of the attribute at `at`, and not before, there may be twins. */
  raisesDoubt({ items, text }: FileFacts, at: number): boolean {
    if (this.#isInDoubt) return false;
    const type = (items[at + ItemColumn.types] as number) >>> 8;
    const start = items[at + ItemColumn.valueStart] as number;
    const end = items[at + ItemColumn.valueEnd] as number;
    if (this.#count === 0) this.#type = type;
    const isSpelledAlike = type === this.#type && (type === ValueType.string || type === ValueType.path);
    const digest = digestLabel(text, start, type === ValueType.string ? end - 1 : end);
    this.#isInDoubt = !isSpelledAlike || this.#count === MOST || this.#lists(digest);
    this.#digests[this.#count++] = digest;
    return this.#isInDoubt;
  }

  #lists(digest: number): boolean {
    for (let index = 0; index < this.#count; index++) if (this.#digests[index] === digest) return true;
    return false;
  }
}

/** Equal for equal texts. Its length and two of its signs tell most names apart, and each sign costs. */
function digestLabel(text: string, start: number, end: number): number {
  const length = end - start;
  const middle = text.charCodeAt(start + (length >> 1));
  return ((length & 0xffff) << 14) + ((middle & 0x7f) << 7) + (text.charCodeAt(end - 1) & 0x7f);
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
