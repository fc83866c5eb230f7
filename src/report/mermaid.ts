/** The mermaid format: the impact as one flowchart, for wikis and documents that draw it. */

import { drawFlowchart } from './outline/draw-flowchart.ts';
import type { Report } from './report.ts';

export function renderMermaid({ impact }: Report): string {
  const affected = impact.elements.length + impact.consumers.length;
  const sentence = affected === 0 ? 'Nothing is affected' : `${affected} are affected, too many to draw`;
  const lines = drawFlowchart(impact) ?? ['flowchart LR', `  n0["${sentence}"]`];
  return `${lines.join('\n')}\n`;
}
