/** The report with its graph made ready for questions: which node is meant, what happened to it, whom it reaches. */

import type { LineageElement, Report, ReportChange, ReportFinding } from '../../report.ts';

export type View = 'before' | 'after' | 'both';
export type NodeState = 'added' | 'removed' | 'changed' | 'same';

export interface PageNode {
  readonly index: number;
  readonly element: LineageElement;
  readonly state: NodeState;
  /** Its own changes and those of its attributes. */
  readonly changes: readonly ReportChange[];
  /** What was found in it or in its attributes and is not inherited. */
  readonly findings: readonly ReportFinding[];
  readonly isAffected: boolean;
}

/** From the element asked about to a consumer, both included. */
export interface Route {
  readonly consumer: PageNode;
  readonly path: readonly PageNode[];
}

export interface PageModel {
  readonly report: Report;
  readonly nodes: readonly PageNode[];
  /** The element, or for an attribute the entity that has it. */
  find(subject: Subject): PageNode | undefined;
  /** For the names of a path, which come without kinds. */
  findByName(name: string): PageNode | undefined;
  takersOf(node: PageNode, view: View): readonly PageNode[];
  giversOf(node: PageNode, view: View): readonly PageNode[];
  /** The shortest route to every consumer, nearest first. */
  routesFrom(node: PageNode, view: View): readonly Route[];
  /** The ways by which somebody who is still there reads, or read before, what comes from the node. */
  readersOf(node: PageNode): readonly Route[];
}

/** Itself or one of its attributes. */
export function isPersonal({ element }: PageNode): boolean {
  return element.personal || element.attributes.some(([, , personal]) => personal === true);
}

export function createPageModel(report: Report): PageModel {
  const elements = report.lineage?.elements ?? [];
  const indexes = indexElements(elements);
  const notes = collectNotes(report, indexes.find);
  const nodes = elements.map((element, index) => toNode(element, index, notes));
  const nodeAt = (index: number | undefined) => (index === undefined ? undefined : nodes[index]);
  const takers = collectNeighbours(report, nodes, 'from');
  const givers = collectNeighbours(report, nodes, 'to');
  const takersOf: PageModel['takersOf'] = (node, view) => selectSide(takers[node.index] ?? [], view);
  return {
    report,
    nodes,
    find: (subject) => nodeAt(indexes.find(subject)),
    findByName: (name) => nodeAt(indexes.findByName(name)),
    takersOf,
    giversOf: (node, view) => selectSide(givers[node.index] ?? [], view),
    routesFrom: (node, view) => findRoutes(node, (step) => takersOf(step, view)),
    readersOf: (node) =>
      findRoutes(node, (step) => takersOf(step, 'both')).filter(({ consumer }) => consumer.state !== 'removed'),
  };
}

export interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly project?: string;
}

interface Indexes {
  find(subject: Subject): number | undefined;
  findByName(name: string): number | undefined;
}

function indexElements(elements: readonly LineageElement[]): Indexes {
  const byKey = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [index, element] of elements.entries()) {
    // A domain may have the name of an entity, but never stands in a path.
    if (element.kind !== 'domain') putFirst(byName, element.name, index);
    for (const key of keysOf(element)) putFirst(byKey, key, index);
  }
  return {
    find: (subject) => byKey.get(keyOf(subject)) ?? byKey.get(keyOf(holderSubject(subject))),
    findByName: (name) => byName.get(name) ?? byName.get(holderOf(name)),
  };
}

function putFirst(map: Map<string, number>, key: string, index: number): void {
  if (!map.has(key)) map.set(key, index);
}

/** With and without its project, by the names of both sides. */
function keysOf({ kind, name, previousName = name, project }: LineageElement): readonly string[] {
  return [name, previousName].flatMap((known) => [
    keyOf({ kind, name: known }),
    keyOf({ kind, name: known, ...(project !== undefined && { project }) }),
  ]);
}

/** Attributes stand in their entity. */
function holderSubject(subject: Subject): Subject {
  return subject.kind === 'attribute' ? { ...subject, kind: 'entity', name: holderOf(subject.name) } : subject;
}

function keyOf({ kind, name, project }: Subject): string {
  return JSON.stringify([kind, name, project ?? '']);
}

/** `executives` of `Sales_Analytics/executives`, without the backslashes that only keep parts apart. */
export function lastPart(name: string): string {
  return (/(?:\\.|[^./\\])+$/s.exec(name)?.[0] ?? name).replace(/\\([./\\])/g, '$1');
}

/** `Sales.Order` of `Sales.Order.status`; itself where nothing holds it. */
export function holderOf(name: string): string {
  return name.replace(/(?<!\\)[./](?:\\.|[^./\\])*$/s, '');
}

interface Notes {
  readonly changes: ReadonlyMap<number, readonly ReportChange[]>;
  readonly findings: ReadonlyMap<number, readonly ReportFinding[]>;
  readonly affected: ReadonlySet<number>;
}

function collectNotes({ changes, findings, impact }: Report, find: Indexes['find']): Notes {
  const news = findings.filter(({ origin }) => origin !== 'inherited');
  return {
    changes: groupByNode(changes, (change) => find(change)),
    findings: groupByNode(news, ({ subject, project }) => find({ ...subject, ...(project && { project }) })),
    affected: new Set(impact.elements.flatMap((element) => find(element) ?? [])),
  };
}

function groupByNode<T>(items: readonly T[], find: (item: T) => number | undefined): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const index = find(item);
    if (index === undefined) continue;
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [item]);
    else group.push(item);
  }
  return groups;
}

function toNode(element: LineageElement, index: number, notes: Notes): PageNode {
  const changes = notes.changes.get(index) ?? [];
  return {
    index,
    element,
    changes,
    state: stateOf(element, changes),
    findings: notes.findings.get(index) ?? [],
    isAffected: notes.affected.has(index),
  };
}

function stateOf({ kind, name, places }: LineageElement, changes: readonly ReportChange[]): NodeState {
  const whole = changes.find((change) => change.kind === kind && change.name === name)?.action;
  if (whole === 'added' || (places.before === undefined && changes.length > 0)) return 'added';
  if (whole === 'removed' || places.after === undefined) return 'removed';
  return changes.length > 0 ? 'changed' : 'same';
}

interface Neighbour {
  readonly node: PageNode;
  readonly sides: View;
}

function collectNeighbours({ lineage }: Report, nodes: readonly PageNode[], end: 'from' | 'to'): Neighbour[][] {
  const neighbours: Neighbour[][] = nodes.map(() => []);
  for (const edge of lineage?.edges ?? []) {
    const node = nodes[end === 'from' ? edge.to : edge.from];
    if (node !== undefined) neighbours[edge[end]]?.push({ node, sides: edge.sides });
  }
  return neighbours;
}

function selectSide(neighbours: readonly Neighbour[], view: View): readonly PageNode[] {
  return neighbours
    .filter(({ sides }) => view === 'both' || sides === 'both' || sides === view)
    .map(({ node }) => node);
}

function findRoutes(start: PageNode, takersOf: (node: PageNode) => readonly PageNode[]): readonly Route[] {
  const previous = new Map<PageNode, PageNode | undefined>([[start, undefined]]);
  const routes: Route[] = [];
  for (const node of previous.keys()) {
    if (node.element.kind === 'consumer') routes.push({ consumer: node, path: traceBack(node, previous) });
    for (const taker of takersOf(node)) if (!previous.has(taker)) previous.set(taker, node);
  }
  return routes;
}

function traceBack(end: PageNode, previous: ReadonlyMap<PageNode, PageNode | undefined>): readonly PageNode[] {
  const path: PageNode[] = [];
  for (let node: PageNode | undefined = end; node !== undefined; node = previous.get(node)) path.unshift(node);
  return path;
}
