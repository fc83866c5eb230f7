/** The path by which references name an element: the labels from the outermost parent down, joined by dots. */

import type { Element } from './element.ts';

export function rawPath(element: Element): string {
  const { parent, schema, label } = element;
  if (parent === undefined || schema.namedAlone) return flatDomainPrefix(element) + label;
  const prefix = parent.path;
  return isNameRaw(element, prefix) ? element.id.name : `${prefix}.${label}`;
}

/** Whether nothing in the name had to be escaped, so that it need not be written again: only that could make it longer. */
function isNameRaw({ id, parent, schema, label }: Element, prefix: string): boolean {
  if (schema.naming !== 'label' || schema.separator !== '.' || prefix !== parent?.id.name) return false;
  return label !== '' && id.name.length === prefix.length + 1 + label.length;
}

/** A flat entity whose domain nobody declared still answers to `domain.entity`. */
function flatDomainPrefix(element: Element): string {
  if (element.kind !== 'entity') return '';
  const { name } = element.id;
  if (!name.includes('.')) return '';
  const dot = (name.includes('\\') ? name.replaceAll(/\\./g, '  ') : name).indexOf('.');
  return dot === -1 ? '' : `${name.slice(0, dot)}.`;
}
