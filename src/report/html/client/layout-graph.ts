/** Places for the nodes and bends for the edges of a small graph, from left to right along the flow of data. */

import { Graph, layout } from '@dagrejs/dagre';
import { nameKind } from '../../outline/name-kind.ts';
import { holderOf, lastPart, type PageModel, type PageNode, type View } from './page-model.ts';

export interface PlacedNode {
  readonly node: PageNode;
  readonly title: string;
  readonly subtitle: string;
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly from: PageNode;
  readonly to: PageNode;
  readonly sides: View;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PlacedGraph {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 46;
/** A little wider than most fonts draw them, because the page cannot know which font there is. */
const CHARACTER = 7.9;
const SMALL_CHARACTER = 6.4;
/** The sign of its state and a space. */
const SIGN_LENGTH = 2;
const LONGEST_TITLE = 30;

export function layoutGraph(model: PageModel, nodes: readonly PageNode[], view: View): PlacedGraph {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 56, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  const drawn = nodes.map((node) => ({ node, ...describeNode(node) }));
  for (const { node, width } of drawn) graph.setNode(String(node.index), { width, height: HEIGHT });
  const edges = listEdges(model, nodes, view);
  for (const { from, to } of edges) graph.setEdge(String(from.index), String(to.index));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    nodes: drawn.map((each) => ({ ...each, ...(graph.node(String(each.node.index)) as PlacedNode), height: HEIGHT })),
    edges: edges.map((edge) => ({
      ...edge,
      points: (graph.edge(String(edge.from.index), String(edge.to.index)) as PlacedEdge).points,
    })),
    width,
    height,
  };
}

function describeNode({ element }: PageNode): { title: string; subtitle: string; width: number } {
  const { kind, name } = element;
  const title = cut(lastPart(name));
  const holder = holderOf(name);
  const subtitle = cut(holder === name ? nameKind(kind) : `${nameKind(kind)} · ${lastPart(holder)}`);
  return {
    title,
    subtitle,
    width: Math.max((title.length + SIGN_LENGTH) * CHARACTER, subtitle.length * SMALL_CHARACTER) + 24,
  };
}

function cut(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}

function listEdges(model: PageModel, nodes: readonly PageNode[], view: View): Omit<PlacedEdge, 'points'>[] {
  const drawn = new Set(nodes);
  return nodes.flatMap((from) => {
    const [before, after] = [new Set(model.takersOf(from, 'before')), new Set(model.takersOf(from, 'after'))];
    const takers = new Set(model.takersOf(from, view));
    return [...takers]
      .filter((to) => drawn.has(to) && to !== from)
      .map((to) => ({ from, to, sides: sidesOf(before.has(to), after.has(to)) }));
  });
}

function sidesOf(...[before, after]: readonly [before: boolean, after: boolean]): View {
  if (before && after) return 'both';
  return before ? 'before' : 'after';
}
