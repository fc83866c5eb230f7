/** Elements without a counterpart whose text could not be read on the other side: unknown there, not gone. */

import type { Element, Model } from '../model/element.ts';
import type { FileFacts } from '../syntax/facts.ts';

export interface OtherSide {
  readonly model: Model;
  /** Paths that exist on the other side and could not be read at all. */
  readonly unread: ReadonlySet<string>;
}

/** Judges one element at a time: `isUnknown(element)`. */
export function buildUnknownTest(other: OtherSide): (element: Element) => boolean {
  const damaged = new Map<string, FileFacts>();
  for (const file of other.model.files) {
    if (file.facts.errors.length > 0) damaged.set(file.path, file.facts);
  }
  if (damaged.size === 0 && other.unread.size === 0) return () => false;
  return (element) =>
    element.blocks.every(({ file }) => other.unread.has(file.path) || isNamedInDamage(element, damaged.get(file.path)));
}

/** What stands inside a mistake was not read as blocks, so a name in it is no proof of absence. */
function isNamedInDamage(element: Element, facts: FileFacts | undefined): boolean {
  if (facts === undefined || element.label === '') return false;
  return facts.errors.some(({ start, end }) => containsName(facts.text.slice(start, end), element.label));
}

/** As a whole name: `status` does not stand in `order_status`. */
function containsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isNameUnit(text[at - 1]) && !isNameUnit(text[at + name.length])) return true;
  }
  return false;
}

function isNameUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}_-]/u.test(unit);
}
