/** Elements without a counterpart whose text could not be read on the other side: unknown there, not gone. */

import type { Block, Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import type { FileFacts } from '../syntax/facts.ts';
import { remember } from '../text/remember.ts';

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
    element.blocks.every((block) => {
      const { path } = block.file;
      return other.unread.has(path) || isHiddenByDamage(element, block, damaged.get(path));
    });
}

/**
 * What stands beside a mistake may not have been read as a block, so a name there is no proof of absence. Mistakes that spoke
 * of the element while its block could be read hide nothing: as many of them are none.
 */
function isHiddenByDamage({ label }: Element, block: Block, facts: FileFacts | undefined): boolean {
  if (facts === undefined || label === '') return false;
  const { facts: own } = block.file;
  return countNaming(facts, label) > countNaming(own, label, findLineStart(own.text, block.item.start));
}

/** How many mistakes have the name on their lines; those on the line that starts at `except` do not count. */
function countNaming({ text, errors }: FileFacts, label: string, except?: number): number {
  return errors.filter(
    (error) => findLineStart(text, error.start) !== except && containsName(linesAround(text, error), label),
  ).length;
}

/** A mistake is underlined as tightly as can be; what it damaged stands beside it. */
function linesAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const next = text.indexOf('\n', end);
  return text.slice(findLineStart(text, start), next === -1 ? text.length : next);
}

function findLineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** As a whole name: `status` does not stand in `order_status`. */
function containsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isNameUnit(text[at - 1]) && !isNameUnit(text[at + name.length])) return true;
  }
  return false;
}

const NAME_UNIT = remember(() => /[\p{L}\p{N}_-]/u);

function isNameUnit(unit: string | undefined): boolean {
  return unit !== undefined && NAME_UNIT().test(unit);
}
