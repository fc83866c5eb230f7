/** Takes qualified names apart: where an element stands, and what it is called there. */

import type { Kind } from '../model/kind.ts';
import { unescapeName } from '../report/outline/shorten-path.ts';
import type { ReportChange } from '../report/report.ts';
import type { Heading } from './changelog.ts';

interface Cut {
  readonly holder: string;
  readonly last: string;
}

/** `Sales.Order` and `status` of `Sales.Order.status`; undefined for a name of one part. */
export function cutLastPart(name: string): Cut | undefined {
  const [, holder, last] = /^((?:\\.|[^\\])*)[./]((?:\\.|[^\\./])*)$/s.exec(name) ?? [];
  return holder === undefined || last === undefined ? undefined : { holder, last };
}

/** A name as it reads below the name of its holder. */
export function shortenBelow(name: string, holder: string | undefined): string {
  const isInside = holder !== undefined && name.startsWith(holder) && /^[./]/.test(name.slice(holder.length));
  return unescapeName(isInside ? name.slice(holder.length + 1) : name);
}

/** Its own text: the last part without escapes. */
export function readLabel(name: string): string {
  return (cutLastPart(name)?.last ?? name).replace(/\\(.)/gs, '$1');
}

/** The first part of a name, escapes kept. */
function readFirstPart(name: string): string {
  return /^(?:\\.|[^\\./])+/s.exec(name)?.[0] ?? name;
}

/** An entity that names its domain stands under it, also where the file nests nothing. */
export function headingOfChange({ heading, kind, name }: ReportChange): Heading | null {
  return heading?.kind === 'entity' ? headingOfName(kind, name) : heading;
}

/** The domain, product, source, table or entity under which readers look for an element. */
export function headingOfName(kind: Kind, name: string): Heading | null {
  const group = GROUPS.get(kind);
  if (group !== undefined) return { kind: group, name: readFirstPart(name) };
  const entity = kind === 'attribute' ? (cutLastPart(name)?.holder ?? name) : name;
  const domain = cutLastPart(entity)?.holder;
  if (domain !== undefined) return { kind: 'domain', name: domain };
  return kind === 'entity' || kind === 'attribute' ? { kind: 'entity', name: entity } : null;
}

const GROUPS: ReadonlyMap<Kind, Kind> = new Map<Kind, Kind>([
  ['domain', 'domain'],
  ['data-product', 'data-product'],
  ['report', 'data-product'],
  ['metric', 'data-product'],
  ['exposure', 'data-product'],
  ['reverse-etl', 'data-product'],
  ['consumer', 'data-product'],
  ['source', 'source'],
  ['mapping', 'source'],
  ['table', 'table'],
  ['field', 'table'],
  ['index', 'table'],
  ['foreign-key', 'table'],
]);

const HOLDERS: ReadonlyMap<Kind, Kind> = new Map<Kind, Kind>([
  ['attribute', 'entity'],
  ['metric', 'report'],
]);

/** The block under which an element is rolled up: its entity or report, else itself. */
export function holderOf(kind: Kind, name: string): Heading {
  const holder = HOLDERS.get(kind);
  const cut = holder && cutLastPart(name);
  // A metric outside a report stands directly in its product.
  if (holder === undefined || cut === undefined || (holder === 'report' && cutLastPart(cut.holder) === undefined)) {
    return { kind, name };
  }
  return { kind: holder, name: cut.holder };
}
