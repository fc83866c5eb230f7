/** Personal data on a Markdown page: what is new, what is gone, and whom it newly reaches. */

import type { BlockContent } from 'mdast';
import { type ExposureGroup, groupExposures } from '../outline/group-exposures.ts';
import { nameKind } from '../outline/name-kind.ts';
import { takeFirst } from '../outline/take-first.ts';
import type { ReportElement } from '../report.ts';
import { drawLeft } from './draw-findings.ts';
import { drawPath } from './draw-impact.ts';
import { codeOf, fold, join, list, paragraph, title, words } from './nodes.ts';
import type { Section } from './page.ts';

const MOST_CONSUMERS = 6;

export const drawPersonalData: Section = ({ report, layout }) => {
  const { added, removed, exposures, noLongerExposed } = report.pii;
  const items = [
    ...added.map((element) => drawElement(element, 'is newly marked as personal')),
    ...removed.map((element) => drawElement(element, 'is no longer marked as personal')),
    ...groupExposures(exposures).map((group) => drawExposure(group, 'newly reaches')),
    ...groupExposures(noLongerExposed).map((group) => drawExposure(group, 'no longer reaches')),
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

function drawExposure({ element, consumers, certainty, path }: ExposureGroup, verb: string): readonly BlockContent[] {
  const { shown, left } = takeFirst(consumers, MOST_CONSUMERS);
  // The sentence names the two ends of the path.
  const way = path.slice(1, -1);
  return [
    paragraph(
      ...[codeOf(element), words(` ${verb} `), ...join(shown.map(codeOf), ', ')],
      words(`${left === 0 ? '' : ` and ${left} more`} (${certainty})`),
      ...(way.length === 0 ? [] : [words(' by '), ...drawPath(way)]),
    ),
  ];
}
