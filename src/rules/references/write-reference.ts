/** Writes a reference to an element in the form in which another reference was written, quotes included. */

import type { Element, Reference } from '../../model/element.ts';
import { kindOfPathPrefix } from '../../model/synonyms.ts';

const WORD = /^[A-Za-z_][\w-]*$/;

/** `former` is what the reference meant before, so that a short form stays short. */
export function writeReference(reference: Reference, target: Element, former?: Element): string | undefined {
  if (reference.from.kind === 'foreign-key') return writeForeignKey(reference, referenceText(target.id.name));
  if (reference.form === 'path') return writePath(reference, target) ?? quote(referenceText(target.id.name));
  const short = former !== undefined && reference.text === former.label && isInScope(target, reference.from);
  return quote(short ? target.label : referenceText(target.id.name));
}

/** A suggested name in the same form; undefined where the range of the reference cannot hold it. */
export function writeName(reference: Reference, name: string): string | undefined {
  const text = referenceText(name);
  if (reference.from.kind === 'foreign-key') return writeForeignKey(reference, text);
  if (reference.form !== 'path') return quote(text);
  const prefix = prefixOf(reference);
  const path = prefix === undefined ? text : `${prefix}.${text.slice(text.lastIndexOf('.') + 1)}`;
  return path.split('.').every((part) => WORD.test(part)) ? path : quote(text);
}

/** Its range is the last of two keys, so another field can be written there, but not another table. */
function writeForeignKey(reference: Reference, text: string): string | undefined {
  const written = reference.text.split('.');
  const wanted = text.split('.');
  if (written.length === 1) return quote(text);
  return written[0] === wanted[0] && wanted[1] !== undefined ? quote(wanted[1]) : undefined;
}

/** `entity.customer` keeps its first word; nothing else of a bare path can hold any name. */
function writePath(reference: Reference, target: Element): string | undefined {
  const words = reference.text.split('.');
  const prefix = prefixOf(reference);
  const qualified = referenceText(target.id.name).split('.');
  const parts =
    prefix === undefined ? shorten(words, qualified) : [prefix, ...(words.length > 2 ? qualified : [target.label])];
  return parts.every((part) => WORD.test(part)) ? parts.join('.') : undefined;
}

/** The first word of a path, where it only says the kind. */
function prefixOf({ text }: Reference): string | undefined {
  const [first = '', ...rest] = text.split('.');
  return rest.length > 0 && kindOfPathPrefix(first) !== undefined ? first : undefined;
}

function shorten(words: readonly string[], qualified: readonly string[]): readonly string[] {
  return words.length === 1 ? qualified.slice(-1) : qualified;
}

/** References join names by dots only, whatever the qualified name is joined by. */
function referenceText(name: string): string {
  return name.replaceAll(/\\([./])|\//g, (_match, escaped: string | undefined) => escaped ?? '.');
}

function isInScope(target: Element, holder: Element): boolean {
  return target.parent === undefined || target.parent.id.name === holder.parent?.id.name;
}

function quote(text: string): string {
  return `"${text}"`;
}
