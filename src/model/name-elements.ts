/** What an element is called: its own part of a name behind the name of what it stands in. */

import type { FileFacts } from '../syntax/facts.ts';
import { Item } from '../syntax/item.ts';
import type { QualifiedName } from './element.ts';
import type { Kind, KindSchema } from './kind.ts';
import { escapeNamePart, joinName } from './qualified-name.ts';
import { normaliseKey } from './synonyms.ts';

/** The own part of an element is its label, or without one `anonymous`. */
export function nameIn(
  around: QualifiedName | undefined,
  schema: KindSchema,
  { label, anonymous }: { readonly label: string; readonly anonymous: string },
): QualifiedName {
  const prefix = schema.namedAlone ? undefined : around;
  if (schema.naming === 'parent' && prefix !== undefined) return prefix;
  if (label === '') return joinName(prefix, '/', anonymous);
  return joinName(prefix, schema.separator, schema.naming === 'target' ? label : escapeNamePart(label));
}

/** Whether a name is sure to be the path, because it is made of raw labels and dots alone. */
export function isRawIn(
  around: QualifiedName | undefined,
  { naming, separator }: KindSchema,
  { isAroundRaw, label, name }: { readonly isAroundRaw: boolean; readonly label: string; readonly name: QualifiedName },
): boolean {
  if (naming !== 'label' || label === '') return false;
  if (around === undefined) return name.length === label.length;
  return isAroundRaw && separator === '.' && name.length === around.length + separator.length + label.length;
}

/** A block without a name is known by its parent and its kind. */
export function anonymousPart({ kind }: KindSchema, facts: FileFacts, row: number): string {
  return kind === 'unknown' ? normaliseKey(new Item(facts, row).keyword) : kind;
}

/** A flat entity whose domain nobody declared still answers to `domain.entity`. */
export function flatDomainPrefix(kind: Kind, name: QualifiedName): string {
  if (kind !== 'entity' || !name.includes('.')) return '';
  const dot = (name.includes('\\') ? name.replaceAll(/\\./g, '  ') : name).indexOf('.');
  return dot === -1 ? '' : `${name.slice(0, dot)}.`;
}
