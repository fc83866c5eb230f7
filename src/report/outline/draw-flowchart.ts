/** The impact as a Mermaid flowchart: ids of our own, labels escaped, small enough for GitHub to draw. */

import { showMermaidLabel } from '../markup/mermaid-text.ts';
import type { ReportImpact } from '../report.ts';
import { buildImpactGraph, type ImpactNode } from './build-impact-graph.ts';
import { shortenPath } from './shorten-path.ts';

/** Lines; undefined where nothing is affected, or too much to be read. */
export function drawFlowchart(impact: ReportImpact): readonly string[] | undefined {
  const graph = buildImpactGraph(impact);
  if (graph === undefined) return undefined;
  const { nodes, edges } = graph;
  const changed = nodes.flatMap(({ role }, index) => (role === 'changed' ? [`n${index}`] : []));
  return [
    'flowchart LR',
    ...nodes.map((node, index) => `  n${index}${drawNode(node)}`),
    ...edges.map(([from, to]) => `  n${from} --> n${to}`),
    '  classDef changed stroke-width:3px',
    ...(changed.length === 0 ? [] : [`  class ${changed.join(',')} changed`]),
  ];
}

/** Rounded for a consumer, double-edged for a product. */
function drawNode({ name, role, size }: ImpactNode): string {
  const label = showMermaidLabel(size > 1 ? `${shorten(name)} (${size})` : shorten(name));
  switch (role) {
    case 'consumer':
      return `(["${label}"])`;
    case 'product':
      return `[["${label}"]]`;
    case 'changed':
    case 'other':
      return `["${label}"]`;
  }
}

/** The last part of a name inside a product. */
function shorten(name: string): string {
  const holder = /^(.*[^\\])\/[^/]/s.exec(name)?.[1];
  return shortenPath(holder === undefined ? [name] : [holder, name]).at(-1) ?? name;
}
