/** A change as a report prints it. */

import type { Change } from '../diff/change.ts';
import { elementOf } from '../diff/sort-changes.ts';
import type { Link } from '../link/linked-model.ts';
import type { Element, Property } from '../model/element.ts';
import { compatibilityOf, decisiveRuleOf, rulesOf } from '../rules/compatibility.ts';
import { withMembers } from '../rules/find-elements.ts';
import { sortBy } from '../text/compare.ts';
import type { Range } from '../text/range.ts';
import type { ReportChange } from './report.ts';
import { toReportLocation } from './report-location.ts';

export function toReportChange(change: Change): ReportChange {
  const element = elementOf(change);
  const details = detailsOf(change);
  const decisiveRule = decisiveRuleOf(change);
  return {
    id: change.id,
    action: change.action,
    kind: element.kind,
    name: element.id.name,
    ...details.fields,
    compatibility: compatibilityOf(change),
    locations: {
      ...(details.before !== undefined && { before: toReportLocation(details.before, 'before') }),
      ...(details.after !== undefined && { after: toReportLocation(details.after, 'after') }),
    },
    heading: headingOf(element),
    formula: change.action === 'property-changed' && isFormula(change.values.before ?? change.values.after),
    rules: rulesOf(change),
    ...(decisiveRule !== undefined && { decisiveRule }),
    consumers: change.action === 'added' || change.action === 'removed' ? consumersOf(element) : [],
  };
}

/** The texts of all consumers in a block, sorted. */
export function consumersOf(element: Element): readonly string[] {
  const consumers = withMembers(element).filter(({ kind }) => kind === 'consumer');
  return sortBy(new Set(consumers.map(({ label }) => label)), (text) => text);
}

interface Details {
  readonly fields: Pick<ReportChange, 'previousName' | 'confidence' | 'property' | 'before' | 'after' | 'members'>;
  readonly before?: Range;
  readonly after?: Range;
}

function detailsOf(change: Change): Details {
  switch (change.action) {
    case 'added':
      return { fields: { members: change.members.length }, after: change.element.nameRange };
    case 'removed':
      return { fields: { members: change.members.length }, before: change.element.nameRange };
    case 'renamed':
    case 'moved':
      return {
        fields: { previousName: change.elements.before.id.name, confidence: change.confidence },
        before: change.elements.before.nameRange,
        after: change.elements.after.nameRange,
      };
    case 'property-changed':
      return detailsOfProperty(change);
    case 'reference-added':
      return { ...detailsOfLinks(undefined, change.link), before: change.elements.before.nameRange };
    case 'reference-removed':
      return { ...detailsOfLinks(change.link, undefined), after: change.elements.after.nameRange };
    case 'reference-retargeted':
      return detailsOfLinks(change.links.before, change.links.after);
  }
}

function detailsOfProperty({ elements, property, values }: Extract<Change, { action: 'property-changed' }>): Details {
  const [before, after] = [values.before?.values.join(', '), values.after?.values.join(', ')];
  return {
    fields: { property, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    before: values.before?.range ?? elements.before.nameRange,
    after: values.after?.range ?? elements.after.nameRange,
  };
}

function detailsOfLinks(before: Link | undefined, after: Link | undefined): Details {
  const property = (before ?? after)?.reference.schema.relation ?? '';
  return {
    fields: {
      property,
      ...(before !== undefined && { before: before.reference.text }),
      ...(after !== undefined && { after: after.reference.text }),
    },
    ...(before !== undefined && { before: before.reference.range }),
    ...(after !== undefined && { after: after.reference.range }),
  };
}

/** The domain, product, source or table under which people look for an element. */
function headingOf(element: Element): ReportChange['heading'] {
  let top = element;
  while (top.parent !== undefined) top = top.parent;
  const isGroup =
    top !== element || top.members.length > 0 || ['domain', 'data-product', 'source', 'table'].includes(top.kind);
  return isGroup ? { kind: top.kind, name: top.id.name } : null;
}

function isFormula(property: Property | undefined): boolean {
  return property?.schema?.type === 'formula';
}
