/**
 * Finds the knots of a graph: groups of nodes that all reach each other (strongly connected components, Tarjan 1972). It keeps
 * a stack of its own, because a chain of a hundred thousand derivations would exhaust the call stack.
 */

/** Nodes and edges by number: searching in tables of numbers costs a fraction of searching in maps. */
export interface Graph {
  /** The first edge of each node, and behind the last node the number of edges: the edges of one node stand together. */
  readonly firstEdge: readonly number[];
  /** The node that each edge leads to; negative where it leads out of the graph. */
  readonly targets: Int32Array;
}

/** Knots of one node are left out unless it points to itself. */
export function findKnots(graph: Graph): readonly (readonly number[])[] {
  const size = graph.firstEdge.length - 1;
  const search: Search = {
    graph,
    order: new Uint32Array(size),
    lowest: new Uint32Array(size),
    onPath: new Uint8Array(size),
    nextEdge: Uint32Array.from(graph.firstEdge),
    path: [],
    seen: 0,
  };
  const knots: number[][] = [];
  for (let start = 0; start < size; start++) {
    if (search.order[start] === UNSEEN) searchFrom(start, search, knots);
  }
  return knots;
}

const UNSEEN = 0;

interface Search {
  readonly graph: Graph;
  /** When a node was first seen, from 1. */
  readonly order: Uint32Array;
  /** The earliest node on the path that a node is known to reach. */
  readonly lowest: Uint32Array;
  readonly onPath: Uint8Array;
  /** The edge of each node that is followed next. */
  readonly nextEdge: Uint32Array;
  readonly path: number[];
  seen: number;
}

function searchFrom(start: number, search: Search, knots: number[][]): void {
  const { graph, order, nextEdge, onPath } = search;
  const visits = [start];
  enter(start, search);
  for (let node = visits.at(-1); node !== undefined; node = visits.at(-1)) {
    const edge = nextEdge[node] as number;
    if (edge === graph.firstEdge[node + 1]) {
      visits.pop();
      leave(node, visits.at(-1), search, knots);
      continue;
    }
    nextEdge[node] = edge + 1;
    const target = graph.targets[edge] as number;
    if (target < 0) continue;
    if (order[target] === UNSEEN) {
      enter(target, search);
      visits.push(target);
    } else if (onPath[target] === 1) lower(node, order[target] as number, search);
  }
}

function enter(node: number, search: Search): void {
  search.seen++;
  search.lowest[node] = search.seen;
  search.order[node] = search.seen;
  search.path.push(node);
  search.onPath[node] = 1;
}

/** A node that reaches nothing earlier than itself closes a knot. */
function leave(node: number, parent: number | undefined, search: Search, knots: number[][]): void {
  const { order, lowest, path, onPath } = search;
  if (parent !== undefined) lower(parent, lowest[node] as number, search);
  if (lowest[node] !== order[node]) return;
  if (path.at(-1) === node && !pointsToItself(node, search.graph)) {
    path.pop();
    onPath[node] = 0;
    return;
  }
  const knot = path.splice(path.lastIndexOf(node));
  for (const member of knot) onPath[member] = 0;
  knots.push(knot);
}

function lower(node: number, to: number, { lowest }: Search): void {
  if (to < (lowest[node] as number)) lowest[node] = to;
}

function pointsToItself(node: number, { firstEdge, targets }: Graph): boolean {
  const end = firstEdge[node + 1] as number;
  for (let edge = firstEdge[node] as number; edge < end; edge++) if (targets[edge] === node) return true;
  return false;
}
