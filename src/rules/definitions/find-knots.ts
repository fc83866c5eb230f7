/**
 * Finds the knots of a graph: groups of nodes that all reach each other (strongly connected components, Tarjan 1972). It keeps
 * a stack of its own, because a chain of a hundred thousand derivations would exhaust the call stack.
 */

export type Graph<Node> = ReadonlyMap<Node, readonly Node[]>;

/** Knots of one node are left out unless it points to itself. */
export function findKnots<Node>(graph: Graph<Node>): readonly ReadonlySet<Node>[] {
  const search = numberNodes(graph);
  const knots: ReadonlySet<Node>[] = [];
  for (let start = 0; start < graph.size; start++) {
    if (search.order[start] === UNSEEN) searchFrom(start, search, knots);
  }
  return knots;
}

const UNSEEN = 0;

/** Nodes by number: searching in tables of numbers costs a fraction of searching in maps. */
interface Search<Node> {
  readonly nodes: readonly Node[];
  /** Where each node points to. */
  readonly targets: readonly (readonly number[])[];
  /** When a node was first seen, from 1. */
  readonly order: Uint32Array;
  /** The earliest node on the path that a node is known to reach. */
  readonly lowest: Uint32Array;
  readonly onPath: Uint8Array;
  readonly path: number[];
  seen: number;
}

/** Nodes that point somewhere first, in the order of the graph. */
function numberNodes<Node>(graph: Graph<Node>): Search<Node> {
  const numbers = new Map<Node, number>();
  const nodes: Node[] = [];
  const numberOf = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, nodes.length);
    return nodes.push(node) - 1;
  };
  for (const node of graph.keys()) numberOf(node);
  const targets = Array.from(graph.values(), (found) => found.map(numberOf));
  const [order, lowest] = [new Uint32Array(nodes.length), new Uint32Array(nodes.length)];
  return { nodes, targets, order, lowest, onPath: new Uint8Array(nodes.length), path: [], seen: 0 };
}

interface Visit {
  readonly node: number;
  readonly targets: readonly number[];
  next: number;
}

function searchFrom<Node>(start: number, search: Search<Node>, knots: ReadonlySet<Node>[]): void {
  const visits = [enter(start, search)];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const target = visit.targets[visit.next++];
    if (target === undefined) {
      visits.pop();
      const knot = leave(visit.node, visits.at(-1)?.node, search);
      if (knot !== undefined) knots.push(knot);
    } else if (search.order[target] === UNSEEN) visits.push(enter(target, search));
    else if (search.onPath[target] === 1) lower(visit.node, search.order[target] as number, search);
  }
}

function enter<Node>(node: number, search: Search<Node>): Visit {
  search.seen++;
  search.lowest[node] = search.seen;
  search.order[node] = search.seen;
  search.path.push(node);
  search.onPath[node] = 1;
  return { node, targets: search.targets[node] ?? [], next: 0 };
}

/** A node that reaches nothing earlier than itself closes a knot. */
function leave<Node>(node: number, parent: number | undefined, search: Search<Node>): ReadonlySet<Node> | undefined {
  const { order, lowest, path, onPath, nodes } = search;
  if (parent !== undefined) lower(parent, lowest[node] as number, search);
  if (lowest[node] !== order[node]) return undefined;
  const knot = path.splice(path.lastIndexOf(node));
  for (const member of knot) onPath[member] = 0;
  return isTied(knot, search) ? new Set(knot.map((member) => nodes[member] as Node)) : undefined;
}

function lower<Node>(node: number, to: number, { lowest }: Search<Node>): void {
  if (to < (lowest[node] as number)) lowest[node] = to;
}

/** One node alone is a knot only where it points to itself. */
function isTied<Node>(knot: readonly number[], { targets }: Search<Node>): boolean {
  return knot.length > 1 || knot.some((node) => targets[node]?.includes(node) === true);
}
