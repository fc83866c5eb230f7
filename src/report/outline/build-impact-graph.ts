/** The paths of an impact as one small graph, collapsed to domains and products where it would be too large to read. */

import type { ReportImpact } from '../report.ts';

export interface ImpactGraph {
  readonly nodes: readonly ImpactNode[];
  /** Indexes of nodes. */
  readonly edges: readonly (readonly [number, number])[];
}

export interface ImpactNode {
  /** A qualified name, or for a collapsed node the name of its domain, product or source. */
  readonly name: string;
  readonly role: 'changed' | 'product' | 'consumer' | 'other';
  /** How many elements it stands for. */
  readonly size: number;
}

const MOST_NODES = 40;
const MOST_EDGES = 80;

/** Undefined where nothing is affected, or even the collapsed graph is too large. */
export function buildImpactGraph(impact: ReportImpact): ImpactGraph | undefined {
  const paths = [...impact.consumers, ...impact.products, ...impact.elements].map(({ path }) => path);
  const joined = joinPaths(paths, keepName) ?? joinPaths(paths, findPlace);
  return joined === undefined ? undefined : toGraph(joined, findRoles(impact));
}

type Roles = ReadonlyMap<string, ImpactNode['role']>;

function findRoles({ consumers, products, elements }: ReportImpact): Roles {
  const roles = new Map<string, ImpactNode['role']>();
  const put = (name: string | undefined, role: ImpactNode['role']): void => {
    if (name !== undefined && !roles.has(name)) roles.set(name, role);
  };
  for (const { path } of consumers) put(path.at(-1), 'consumer');
  for (const { path } of products) put(path.at(-1), 'product');
  for (const { path } of [...consumers, ...products, ...elements]) put(path[0], 'changed');
  return roles;
}

function keepName(name: string): string {
  return name;
}

/** `Sales.Order` stands in Sales. */
function findPlace(name: string): string {
  return /^(?:\\.|[^.\\/])+/s.exec(name)?.[0] ?? name;
}

interface JoinedPaths {
  /** Of each node, the names that it stands for. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  readonly edges: ReadonlyMap<string, readonly [from: string, to: string]>;
}

/** Undefined as soon as it is more than can be read: a large change has a hundred thousand paths. */
function joinPaths(paths: readonly (readonly string[])[], group: (name: string) => string): JoinedPaths | undefined {
  const members = new Map<string, Set<string>>();
  const edges = new Map<string, readonly [string, string]>();
  for (const path of paths) {
    for (const [index, name] of path.entries()) {
      const [from, to] = [group(path[index - 1] ?? name), group(name)];
      members.set(to, (members.get(to) ?? new Set()).add(name));
      if (from !== to) edges.set(JSON.stringify([from, to]), [from, to]);
    }
    if (members.size > MOST_NODES || edges.size > MOST_EDGES) return undefined;
  }
  return edges.size === 0 ? undefined : { members, edges };
}

function toGraph({ members, edges }: JoinedPaths, roles: Roles): ImpactGraph {
  const indexes = new Map([...members.keys()].map((name, index) => [name, index]));
  return {
    nodes: [...members].map(([name, inside]) => ({ name, role: findRole(inside, roles), size: inside.size })),
    edges: [...edges.values()].map(([from, to]) => [indexes.get(from) ?? 0, indexes.get(to) ?? 0] as const),
  };
}

/** A changed element inside makes the whole node changed. */
function findRole(inside: ReadonlySet<string>, roles: Roles): ImpactNode['role'] {
  const found = new Set([...inside].map((name) => roles.get(name) ?? 'other'));
  return (['changed', 'product', 'consumer', 'other'] as const).find((role) => found.has(role)) ?? 'other';
}
