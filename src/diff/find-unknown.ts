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

/** What stands beside a mistake may not have been read as a block, so a name there is no proof of absence. */
function isNamedInDamage(element: Element, facts: FileFacts | undefined): boolean {
  if (facts === undefined || element.label === '') return false;
  return facts.errors.some((error) => containsName(linesAround(facts.text, error), element.label));
}

/** A mistake is underlined as tightly as can be; what it damaged stands beside it. */
function linesAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, next === -1 ? text.length : next);
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
