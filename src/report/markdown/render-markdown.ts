/** The Markdown format: a page for GitHub, whole, or within a bound as the comment's layout. */

import type { RootContent } from 'mdast';
import type { RenderOptions } from '../render.ts';
import type { Report } from '../report.ts';
import { drawChanges } from './draw-changes.ts';
import { drawDelta } from './draw-delta.ts';
import { drawBlocking, drawFixes, drawInherited, drawOpen, drawWaived } from './draw-findings.ts';
import { drawGraph } from './draw-graph.ts';
import { drawAffected } from './draw-impact.ts';
import { drawMentions, drawOwners } from './draw-owners.ts';
import { drawPersonalData } from './draw-personal-data.ts';
import { drawPrivacyChecklist } from './draw-privacy-checklist.ts';
import { drawProposals } from './draw-proposals.ts';
import { drawFooter, drawPointer, drawRemarks, drawVerdict } from './draw-run.ts';
import { printMarkdown } from './nodes.ts';
import { commentLayouts, type Layout, type Section, wholeLayout } from './page.ts';

const SECTIONS: readonly Section[] = [
  drawVerdict,
  drawBlocking,
  drawProposals,
  drawAffected,
  drawPersonalData,
  drawPrivacyChecklist,
  drawMentions,
  drawOwners,
  drawOpen,
  drawChanges,
  drawGraph,
  drawWaived,
  drawInherited,
  drawFixes,
  drawRemarks,
  drawDelta,
  drawFooter,
];

const POINTER: readonly Section[] = [drawVerdict, drawPointer, drawMentions, drawDelta, drawFooter];

export function renderMarkdown(
  report: Report,
  options: Pick<RenderOptions, 'maxLength' | 'links' | 'delta' | 'mentions'>,
): string {
  const { maxLength, links = {}, delta, mentions } = options;
  const common = { report, links, ...(delta && { delta }), ...(mentions && { mentions }) };
  const draw = (sections: readonly Section[], layout: Layout): string =>
    printMarkdown(sections.flatMap((section): readonly RootContent[] => section({ ...common, layout })));
  if (maxLength === undefined) return draw(SECTIONS, wholeLayout);
  for (const layout of commentLayouts) {
    const text = draw(SECTIONS, layout);
    if (text.length <= maxLength) return text;
  }
  const pointer = draw(POINTER, wholeLayout);
  return pointer.length <= maxLength ? pointer : draw([drawVerdict], wholeLayout).slice(0, Math.max(0, maxLength));
}
