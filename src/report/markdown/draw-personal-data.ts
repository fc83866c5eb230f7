/** Personal data on a Markdown page: what is new, what is gone, and whom it newly reaches. */

import type { BlockContent, PhrasingContent } from 'mdast';
import { type ExposureGroup, groupExposures, reachVerb } from '../outline/group-exposures.ts';
import { nameKind } from '../outline/name-kind.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportElement } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { drawPath } from './draw-impact.ts';
import { codeOf, fold, join, list, paragraph, title, words } from './nodes.ts';
import type { Section } from './page.ts';

const MOST_NAMES = 6;

export const drawPersonalData: Section = ({ report, layout }) => {
  const { added, removed, exposures, noLongerExposed } = report.pii;
  const items = [
    ...added.map((element) => drawElement(element, 'is newly marked as personal')),
    ...removed.map((element) => drawElement(element, 'is no longer marked as personal')),
    ...groupExposures(exposures).map((group) => drawExposure(group, 'now')),
    ...groupExposures(noLongerExposed).map((group) => drawExposure(group, 'no longer')),
  ];
  if (items.length === 0) return [];
  const { shown, left } = takeFirst(items, layout.personalData);
  const rest = takeFirst(items.slice(shown.length), layout.folded);
  const more = rest.shown.length === 0 ? [] : [list(rest.shown), ...drawLeft(rest.left)];
  return [title('Personal data'), list(shown), ...fold({ before: `${left} more about personal data` }, more)];
};

function drawElement({ kind, name }: ReportElement, what: string): readonly BlockContent[] {
  return [paragraph(words(`${nameKind(kind)} `), codeOf(name), words(` ${what}`))];
}

function drawExposure(group: ExposureGroup, when: 'now' | 'no longer'): readonly BlockContent[] {
  const { elements, consumers, certainty, way } = group;
  return [
    paragraph(
      ...[
        ...drawSome(elements),
        words(` ${when} ${reachVerb(group)} `),
        ...drawSome(consumers),
        words(` (${certainty})`),
      ],
      ...(way.length === 0 ? [] : [words(' by '), ...drawPath(way)]),
    ),
  ];
}

function drawSome(names: readonly string[]): readonly PhrasingContent[] {
  const { shown, left } = takeFirst(names, MOST_NAMES);
  return [...join(shown.map(codeOf), ', '), ...(left === 0 ? [] : [words(` and ${left} more`)])];
}
