/** Says what a change did in one sentence, and where to look: the common part of what change rules report. */

import type { RelatedLocation } from '../diagnostics/diagnostic.ts';
import type { Change, PropertyChange, RenamedChange } from '../diff/change.ts';
import type { Link } from '../link/linked-model.ts';
import type { Element, Property } from '../model/element.ts';
import type { Side } from '../text/pair.ts';
import type { Range } from '../text/range.ts';
import type { Observation } from './rule.ts';
import { LONGEST_SHOWN, shortenText } from './shorten-text.ts';

/** "Entity Sales.Order was removed, with the 4 elements inside it." */
export function describeChange(change: Change): string {
  switch (change.action) {
    case 'added':
      return `${nameOf(change.element)} was added${countMembers(change.members.length)}.`;
    case 'removed':
      return `${nameOf(change.element)} was removed${countMembers(change.members.length)}.`;
    case 'renamed':
      return `${nameOf(change.elements.before)} was renamed to ${change.elements.after.id.name}${explainRename(change)}.`;
    case 'moved':
      return `${nameOf(change.elements.before)} was moved and is now ${change.elements.after.id.name}${explainRename(change)}.`;
    case 'property-changed':
      return describeProperty(change);
    case 'reference-added':
      return `${nameOf(change.elements.after)} now has ${relationOf(change.link)} ${targetOf(change.link)}.`;
    case 'reference-removed':
      return `${nameOf(change.elements.after)} no longer has ${relationOf(change.link)} ${targetOf(change.link)}.`;
    case 'reference-retargeted':
      return `${nameOf(change.elements.after)}: ${relationOf(change.links.after)} changed from ${targetOf(change.links.before)} to ${targetOf(change.links.after)}.`;
  }
}

/** The message with the subject, place and detail that every report of this change shares. */
export function observeChange(change: Change, message: string): Observation {
  const element = 'element' in change ? change.element : change.elements.after;
  const { range, side, related } = placeOf(change);
  return { subject: element.id, message, range, side, related, detail: detailOf(change) };
}

/** "Data product Sales_Analytics": the kind as a reader says it, then the name where it has one. */
export function nameOf(element: Element): string {
  const { title } = element.schema;
  const kind = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  // A consumer's text may be an address, which a qualified name would fill with escapes.
  if (element.kind === 'consumer') return `${kind} ${element.label} of ${element.parent?.id.name}`;
  return element.id.name === element.kind ? kind : `${kind} ${element.id.name}`;
}

/** `from "a" to "b"`, for values that fit into a sentence. */
export function describeValues(change: PropertyChange): string {
  return `from ${quoteValue(change.values.before)} to ${quoteValue(change.values.after)}`;
}

/** What a reference points to: the element's name, or the text where nothing is found. */
export function targetOf(link: Link): string {
  return link.resolution.status === 'resolved' ? link.resolution.target.id.name : link.reference.text;
}

/** The name of a relation as a reader writes it. */
export function relationOf(link: Link): string {
  return link.reference.schema.relation;
}

function describeProperty(change: PropertyChange): string {
  const subject = `${nameOf(change.elements.after)}: ${change.property}`;
  if (!isShown(change.values.before) || !isShown(change.values.after)) return `${subject} changed.`;
  return `${subject} changed ${describeValues(change)}.`;
}

/** Longer values say nothing in a sentence; the report shows their text diff. */
function isShown(property: Property | undefined): boolean {
  const text = property?.values.join(', ') ?? '';
  return text.length <= LONGEST_SHOWN && !text.includes('\n');
}

function quoteValue(property: Property | undefined): string {
  if (property === undefined) return 'none';
  return `"${shortenText(property.values.join(', '))}"`;
}

function countMembers(members: number): string {
  if (members === 0) return '';
  return members === 1 ? ', with the element inside it' : `, with the ${members} elements inside it`;
}

/** An inferred rename may be wrong, so it says how sure it is and how to settle it. */
function explainRename(change: RenamedChange): string {
  return change.declared ? '' : ` (inferred, ${Math.round(change.confidence * 100)} % similar)`;
}

interface Place {
  readonly range: Range;
  readonly side: Side;
  readonly related: readonly RelatedLocation[];
}

function placeOf(change: Change): Place {
  switch (change.action) {
    case 'added':
      return { range: change.element.nameRange, side: 'after', related: [] };
    case 'removed':
      return { range: change.element.nameRange, side: 'before', related: [] };
    case 'renamed':
    case 'moved':
      return placeAfter(change.elements.after.nameRange, change.elements.before.nameRange);
    case 'property-changed':
      return placeAfter(
        change.values.after?.range ?? change.elements.after.nameRange,
        change.values.before?.range ?? change.elements.before.nameRange,
      );
    case 'reference-added':
      return { range: change.link.reference.range, side: 'after', related: [] };
    case 'reference-removed':
      return placeAfter(change.elements.after.nameRange, change.link.reference.range);
    case 'reference-retargeted':
      return placeAfter(change.links.after.reference.range, change.links.before.reference.range);
  }
}

function placeAfter(range: Range, before: Range): Place {
  return {
    range,
    side: 'after',
    related: [{ message: 'Before the change it stood here.', range: before, side: 'before' }],
  };
}

function detailOf(change: Change): string {
  switch (change.action) {
    case 'added':
    case 'removed':
      return '';
    case 'renamed':
    case 'moved':
      return change.elements.before.id.name;
    case 'property-changed':
      return change.property;
    case 'reference-added':
    case 'reference-removed':
      return `${relationOf(change.link)} ${targetOf(change.link)}`;
    case 'reference-retargeted':
      return `${relationOf(change.links.after)} ${targetOf(change.links.before)} ${targetOf(change.links.after)}`;
  }
}
