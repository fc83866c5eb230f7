/** Writes and splits qualified names: parts joined by `.` or `/`, those two characters escaped inside a part. */

import type { QualifiedName } from './element.ts';

/** `a.b` as one part of a qualified name: `a\.b`. */
export function escapeNamePart(part: string): string {
  return part.includes('.') || part.includes('/') ? part.replaceAll(/[./]/g, '\\$&') : part;
}

/** The part as it was written in the model. */
export function unescapeNamePart(part: string): string {
  return part.replaceAll(/\\([./])/g, '$1');
}

export function joinName(parent: QualifiedName | undefined, separator: '.' | '/', part: string): QualifiedName {
  return parent === undefined ? part : `${parent}${separator}${part}`;
}
