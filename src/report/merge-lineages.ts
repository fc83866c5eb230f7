/** Joins the graphs of several projects: they share no edge, and each element names its project. */

import type { LineageElement, Report, ReportLineage } from './report.ts';

export function mergeLineages(reports: readonly Report[]): ReportLineage {
  const elements: LineageElement[] = [];
  const edges: ReportLineage['edges'][number][] = [];
  const texts: string[] = [];
  for (const { lineage, project } of reports) {
    if (lineage === undefined) continue;
    const [first, firstText] = [elements.length, texts.length];
    for (const element of lineage.elements)
      elements.push(shiftTexts(element, { project: project ?? '', by: firstText }));
    for (const { from, to, sides } of lineage.edges) edges.push({ from: from + first, to: to + first, sides });
    for (const text of lineage.texts) texts.push(text);
  }
  return { elements, edges, texts };
}

function shiftTexts(element: LineageElement, { project, by }: { project: string; by: number }): LineageElement {
  const shift = (place: NonNullable<LineageElement['places']['before']>) => ({
    ...place,
    definition: place.definition.map(([text, start, end]) => [text + by, start, end] as const),
  });
  const { before, after } = element.places;
  return {
    ...element,
    project,
    places: { ...(before && { before: shift(before) }), ...(after && { after: shift(after) }) },
  };
}
