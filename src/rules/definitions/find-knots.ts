/**
 * Finds the knots of a graph: groups of nodes that all reach each other (strongly connected components, Tarjan 1972). It keeps
 * a stack of its own, because a chain of a hundred thousand derivations would exhaust the call stack.
 */

export type Graph<Node> = ReadonlyMap<Node, readonly Node[]>;

/** Knots of one node are left out unless it points to itself. */
export function findKnots<Node>(graph: Graph<Node>): readonly ReadonlySet<Node>[] {
  const search: Search<Node> = { graph, order: new Map(), lowest: new Map(), path: [], onPath: new Set() };
  const starts = Array.from(graph.keys());
  return starts.flatMap((start) => (search.order.has(start) ? [] : searchFrom(start, search)));
}

interface Search<Node> {
  readonly graph: Graph<Node>;
  /** When a node was first seen. */
  readonly order: Map<Node, number>;
  /** The earliest node on the path that a node is known to reach. */
  readonly lowest: Map<Node, number>;
  readonly path: Node[];
  readonly onPath: Set<Node>;
}

interface Visit<Node> {
  readonly node: Node;
  readonly open: Iterator<Node>;
}

function searchFrom<Node>(start: Node, search: Search<Node>): readonly ReadonlySet<Node>[] {
  const knots: ReadonlySet<Node>[] = [];
  const visits = [enter(start, search)];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const next = visit.open.next();
    if (next.done) {
      visits.pop();
      const knot = leave(visit.node, visits.at(-1)?.node, search);
      if (knot !== undefined && isTied(knot, search.graph)) knots.push(knot);
    } else if (!search.order.has(next.value)) visits.push(enter(next.value, search));
    else if (search.onPath.has(next.value)) lower(visit.node, search.order.get(next.value), search);
  }
  return knots;
}

function enter<Node>(node: Node, { graph, order, lowest, path, onPath }: Search<Node>): Visit<Node> {
  lowest.set(node, order.size);
  order.set(node, order.size);
  path.push(node);
  onPath.add(node);
  return { node, open: (graph.get(node) ?? []).values() };
}

/** A node that reaches nothing earlier than itself closes a knot. */
function leave<Node>(node: Node, parent: Node | undefined, search: Search<Node>): ReadonlySet<Node> | undefined {
  const { order, lowest, path, onPath } = search;
  if (parent !== undefined) lower(parent, lowest.get(node), search);
  if (lowest.get(node) !== order.get(node)) return undefined;
  const knot = new Set(path.splice(path.lastIndexOf(node)));
  for (const member of knot) onPath.delete(member);
  return knot;
}

function lower<Node>(node: Node, to: number | undefined, { lowest }: Search<Node>): void {
  const known = lowest.get(node);
  if (known !== undefined && to !== undefined && to < known) lowest.set(node, to);
}

/** One node alone is a knot only where it points to itself. */
function isTied<Node>(knot: ReadonlySet<Node>, graph: Graph<Node>): boolean {
  return knot.size > 1 || [...knot].some((node) => graph.get(node)?.includes(node) === true);
}
