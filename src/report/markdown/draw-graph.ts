/** The impact as a folded Mermaid graph. */

import { drawFlowchart } from '../outline/draw-flowchart.ts';
import { codeBlock, fold } from './nodes.ts';
import type { Section } from './page.ts';

export const drawGraph: Section = ({ report, layout }) => {
  const lines = layout.graph === 'shown' ? drawFlowchart(report.impact) : undefined;
  return lines === undefined ? [] : fold({ before: 'Impact graph' }, [codeBlock('mermaid', lines)]);
};
